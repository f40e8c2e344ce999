import CoreTypes
import Generated
import Postgres
import Testing

@testable import Handlers

@Suite("OpenKJ's view of a venue")
struct OpenKJQueueTests {
    @Test("has what waits, the next first, in the types that it reads")
    func requests() async throws {
        try await OpenKJFixture.with { fixture in
            try await fixture.ask("Innuendo")
            try await fixture.ask("Hammer to Fall", guest: nil)
            let requests = try #require(
                try await fixture.send("getRequests", ["venue_id": "\(fixture.venue.openkjVenueId)"]).requests
            )
            #expect(requests.map(\.title) == ["Innuendo", "Hammer to Fall"])
            #expect(requests.map(\.singer) == ["Ana", "Guest"])
            #expect(requests.allSatisfy { $0.requestId > 0 && $0.keyChange == -2 })
            #expect(requests.first?.requestTime == 1_795_384_800)
        }
    }

    @Test("is empty for a venue that the account has not: 0, another's, none at all")
    func foreign() async throws {
        try await OpenKJFixture.with { fixture in
            try await fixture.ask("Innuendo")
            let theirs = try await fixture.tenants.addKey(by: fixture.tenants.marcus).apiKey
            for fields in [["venue_id": "0"], ["venue_id": "9999"], [:], ["venue_id": "\"x\""]] {
                let reply = try await fixture.send("getRequests", fields)
                #expect(!reply.error && reply.requests?.isEmpty == true)
            }
            let other = try await fixture.send("getRequests", ["venue_id": "1001"], key: theirs)
            #expect(other.requests?.isEmpty == true)
            let venues = try await fixture.send("getVenues", key: theirs)
            #expect(venues.venues?.isEmpty == true)
            let switched = try await fixture.send(
                "setAccepting", ["venue_id": "1001", "accepting": "false", "system_id": "1"], key: theirs)
            #expect(switched.error)
            #expect(try await fixture.tenants.venue(fixture.venue.id).acceptingRequests)
        }
    }

    @Test("loses a request that is deleted, and stays as it is for ids that are not there")
    func deletion() async throws {
        try await OpenKJFixture.with { fixture in
            try await fixture.ask("Innuendo")
            try await fixture.ask("Hammer to Fall")
            func waiting() async throws -> [OpenKJSongRequest] {
                try await fixture.send("getRequests", ["venue_id": "1001"]).requests ?? []
            }
            for id in ["-1", "0", "2147483647", "3000000000", "\"\""] {
                let reply = try await fixture.send(
                    "deleteRequest", ["request_id": id, "venue_id": "1001"])
                #expect(!reply.error, "\(id)")
            }
            let before = try await waiting()
            #expect(before.count == 2)
            let first = try #require(before.first)
            let theirs = try await fixture.tenants.addKey(by: fixture.tenants.marcus).apiKey
            for (venue, key) in [("1001", theirs), ("1002", fixture.key), ("1001", fixture.key)] {
                for _ in 0..<2 {
                    _ = try await fixture.send(
                        "deleteRequest", ["request_id": "\(first.requestId)", "venue_id": venue], key: key)
                }
                let left = try await waiting().count
                #expect(left == (key == theirs || venue == "1002" ? 2 : 1))
            }
            let kept = Statement<Int64>("test kept requests", "SELECT count(*) FROM requests")
            #expect(try await fixture.database.first(kept) == 2)
            let cleared = try await fixture.send("clearRequests", ["venue_id": "1001"])
            let after = try await waiting()
            #expect(!cleared.error && after.isEmpty)
        }
    }

    @Test(
        "is opened and closed by true and false, 1 and 0, numbers as text",
        arguments: ["false", "0", "\"0\""])
    func accepting(off: String) async throws {
        try await OpenKJFixture.with { fixture in
            let closed = try await fixture.send(
                "setAccepting", ["accepting": off, "system_id": "1", "venue_id": "\"1001\""])
            #expect(!closed.error)
            let listed = try await fixture.send("getVenues").venues
            #expect(listed?.map(\.accepting) == [false] && listed?.map(\.venueId) == [1001])
            let asked = try await fixture.send("getAccepting", ["venue_id": "1001"])
            #expect(asked.accepting == false && asked.venueId == 1001)
            _ = try await fixture.send("setAccepting", ["accepting": "1", "venue_id": "1001"])
            #expect(try await fixture.tenants.venue(fixture.venue.id).acceptingRequests)
            let missing = try await fixture.send("setAccepting", ["venue_id": "1001"])
            #expect(missing.error && missing.errorString?.contains("accepting") == true)
        }
    }
}
