import Postgres
import Testing
import TestSupport

@testable import Server

@Suite struct DemoSeedTests {
    @Test func addsTheDemoSetOnceAndNothingTheSecondTime() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            let first = try await DemoSeed(client: client).run()
            #expect(first.accounts == 3)
            #expect(first.venues >= 40)
            #expect(first.songs >= 300)
            #expect(first.requests > 50)
            #expect(try await DemoSeed(client: client).run().isNothing)
        }
    }

    @Test func bringsBackWhatWasTakenOutAndLeavesTheRest() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            _ = try await DemoSeed(client: client).run()
            try await client.execute(Self.closeVenue)
            try await client.execute(Self.removeSong)
            let again = try await DemoSeed(client: client).run()
            #expect(again == DemoSeed.Added(songs: 1))
            #expect(try await client.first(Self.isOpen) == false)
        }
    }

    @Test func numbersVenuesAndSystemsAsOpenKJNeeds() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            _ = try await DemoSeed(client: client).run()
            #expect(try await client.first(Self.wrongNumbers) == 0)
        }
    }

    @Test func placesEveryVenueInItsTimeZone() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            _ = try await DemoSeed(client: client).run()
            #expect(try await client.rows(Self.misplaced) == [])
        }
    }

    private static let closeVenue = Statement<NoRow>(
        "close venue", "UPDATE venues SET accepting_requests = false WHERE url_name = 'neon-armadillo'")
    private static let isOpen = Statement<Bool>(
        "is open", "SELECT accepting_requests FROM venues WHERE url_name = 'neon-armadillo'")
    private static let removeSong = Statement<NoRow>(
        "remove song", "DELETE FROM songdb WHERE songdb_id = (SELECT min(songdb_id) FROM songdb)")
    private static let wrongNumbers = Statement<Int64>(
        "wrong numbers",
        """
        SELECT count(*) FROM (
            SELECT openkj_venue_id - 1000 - row_number() OVER (
                PARTITION BY customer_profiles_id ORDER BY openkj_venue_id) AS difference FROM venues
            UNION ALL
            SELECT openkj_system_id - row_number() OVER (
                PARTITION BY customer_profiles_id ORDER BY openkj_system_id) FROM systems) AS numbers
        WHERE difference <> 0
        """)
    /// A longitude is at most three hours of sun off the zone's clock.
    private static let misplaced = Statement<String>(
        "misplaced venues",
        """
        SELECT url_name FROM venues
        WHERE abs(extract(epoch FROM '2026-01-15 12:00+00'::timestamptz AT TIME ZONE time_zone
            - '2026-01-15 12:00'::timestamp) / 3600 - ST_X(location::geometry) / 15) > 3
        """)
}
