import Postgres
import TestSupport
import Testing

@testable import ConformanceSupport

extension Conformance {
    /// Exports of a venue with a long history, from a server of their own.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct VenueExportTests {
        private static let count = 50_000

        @Test("50 000 requests come whole, in order and as a file, in memory that does not grow with them")
        func size() async throws {
            try await StartedServer.with([:]) { server, database in
                let world = try World.own(server, database)
                let (tenant, venue) = try await world.longHistory(count: Self.count)
                let path = "/v1/customer/venues/\(venue)/export"
                let few = "\(path)?startDate=2026-06-01T00:37:30Z"
                // What the server needs for any export, of a tenth as well as of all.
                for format in ["json", "csv"] {
                    let reply = try await world.client.send(
                        HTTPCall("GET", "\(few)&format=\(format)", headers: tenant.authorization))
                    #expect(reply.status == 200)
                }
                let before = try server.peakMemory()
                let csv = try await world.client.send(
                    HTTPCall("GET", "\(path)?format=csv", headers: tenant.authorization))
                let json = try await world.client.send(HTTPCall("GET", path, headers: tenant.authorization))
                let grown = try server.peakMemory() - before
                print("exported \(json.body.count) and \(csv.body.count) bytes, peak memory grew by \(grown)")
                #expect(json.body.count > 30_000_000 && csv.body.count > 25_000_000)
                #expect(grown < 8 << 20)
                let ids = csv.bodyText.split(separator: "\r\n").dropFirst().compactMap {
                    Int($0.prefix { $0 != "," })
                }
                #expect(ids.count == Self.count && ids == ids.sorted(by: >))
                let items = try JSONParser.parse(json.body).items ?? []
                #expect(items.map { $0["id"]?.integer } == ids)
                for (reply, type, ending) in [(json, "application/json", "json"), (csv, "text/csv", "csv")] {
                    #expect(reply.mediaType == type)
                    let file = reply.first("content-disposition") ?? ""
                    #expect(file.hasPrefix("attachment; filename=\"venue-export-\(venue)-2"), "\(file)")
                    #expect(file.hasSuffix(".\(ending)\""), "\(file)")
                }
            }
        }

        @Test("a client that goes away ends what the database does for it")
        func departure() async throws {
            try await StartedServer.with([:]) { server, database in
                let world = try World.own(server, database)
                let (tenant, venue) = try await world.longHistory(count: 10)
                let call = HTTPCall(
                    "GET", "/v1/customer/venues/\(venue)/export", headers: tenant.authorization)
                try await world.withDatabase { client in
                    try await client.transaction { transaction in
                        _ = try await transaction.runUnprepared(
                            trusted: "LOCK TABLE requests IN ACCESS EXCLUSIVE MODE")
                        do {
                            let socket = try Socket(host: "127.0.0.1", port: world.client.port)
                            let bytes = call.encoded(authority: "127.0.0.1:\(world.client.port)")
                            #expect(try socket.send(bytes[...]) == bytes.count)
                            try await client.waits(until: 1)
                        }
                        try await client.waits(until: 0)
                    }
                }
                #expect(try await world.client.send(call).status == 200)
            }
        }
    }
}

extension World {
    /// A venue with so many requests, twenty a second since June of 2026.
    fileprivate func longHistory(count: Int) async throws -> (tenant: TestAccount, venue: String) {
        let tenant = try await newTenant()
        let venue = try await venue(of: tenant)["venueId"] ?? ""
        _ = try await withDatabase {
            try await $0.execute(
                HistoryStatements.fill, [.text(venue), .int64(Int64(count))], timeout: .seconds(60))
        }
        return (tenant, venue)
    }
}

extension PostgresClient {
    /// Returns when so many sessions wait for a lock.
    fileprivate func waits(until count: Int64) async throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while try await first(HistoryStatements.waiting) != count {
            guard ContinuousClock.now < deadline else { throw StillWaiting(count: count) }
            await Task.yield()
        }
    }
}

private struct StillWaiting: Error {
    let count: Int64
}

private enum HistoryStatements {
    static let fill = Statement<NoRow>(
        "test long history",
        """
        INSERT INTO requests (venues_id, artist, title, notes, guest_name, requested_at, status, processed_at)
        SELECT $1::uuid, 'Artist ' || number, 'Title ' || number, repeat('x', 490), 'Ana',
            '2026-06-01T00:00:00Z'::timestamptz + number / 20 * interval '1 second', 'performed', now()
        FROM generate_series(1, $2) AS number
        """)
    static let waiting = Statement<Int64>(
        "test waiting sessions",
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
}
