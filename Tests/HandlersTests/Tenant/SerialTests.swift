import CoreTypes
import Generated
import Postgres
import Testing

@testable import Handlers

@Suite("The account's serial")
struct SerialTests {
    @Test("changes with every change of a venue or a request, by whatever means, and with nothing else")
    func bumps() async throws {
        try await TenantFixture.with { fixture in
            var last = try await fixture.serial(fixture.dana)
            let others = try await fixture.serial(fixture.marcus)
            func expectChange(_ what: String) async throws {
                let now = try await fixture.serial(fixture.dana)
                #expect(now != last && now > 0, "\(what)")
                last = now
            }
            let venue = try await fixture.addVenue()
            try await expectChange("a venue is added")
            try await fixture.update(venue.id, VenueChanges(name: "Neon"))
            try await expectChange("it is renamed")
            _ = try await fixture.venues.setVenueAccepting(
                .init(
                    path: .init(venueId: venue.id), body: AcceptingSwitch(acceptingRequests: false),
                    caller: fixture.dana, context: .test))
            try await expectChange("it is closed")
            let id: [PostgresValue] = [.uuid(venue.id)]
            try await fixture.access.run(
                "INSERT INTO requests (venues_id, artist, title) VALUES ($1, 'Queen', 'Innuendo')", id)
            try await expectChange("a request comes")
            try await fixture.access.run("UPDATE requests SET key_change = 2 WHERE venues_id = $1", id)
            try await expectChange("a request's key is changed")
            try await fixture.access.run("DELETE FROM requests WHERE venues_id = $1", id)
            try await expectChange("a request goes")
            try await fixture.addSystem()
            try await fixture.addKey()
            #expect(try await fixture.serial(fixture.dana) == last)
            try await fixture.delete(venue.id)
            try await expectChange("the venue is deleted")
            #expect(try await fixture.serial(fixture.marcus) == others)
        }
    }

    @Test("begins again behind the greatest number that OpenKJ can read")
    func wraps() async throws {
        try await TenantFixture.with { fixture in
            let venue = try await fixture.addVenue()
            try await fixture.access.run("UPDATE account_serials SET serial = 2147483647")
            try await fixture.update(venue.id, VenueChanges(name: "Neon"))
            #expect(try await fixture.serial(fixture.dana) == 1)
        }
    }

    @Test("an account with venues can be deleted, and takes them with it")
    func deletion() async throws {
        try await TenantFixture.with { fixture in
            try await fixture.addVenue()
            try await fixture.access.run(
                "DELETE FROM customer_profiles WHERE customer_profiles_id = $1",
                [.uuid(try fixture.account(fixture.dana))])
            let left = Statement<Int64>("test venues left", "SELECT count(*) FROM venues")
            #expect(try await fixture.database.first(left) == 0)
        }
    }
}
