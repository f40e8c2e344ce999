import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A program that knows OpenKJ's numbers")
struct NumberedProgramTests {
    @Test("sees what waits, the oldest first, from a second on, and OpenKJ sees what it passes on")
    func waiting() async throws {
        try await ProgramFixture.with { fixture in
            let guest = try await fixture.queue.ask("One", name: " Ana ")
            let id = try await fixture.submit("Two", " Ben ", keyChange: -3)
            try await fixture.submit("Three")
            let sung = try await fixture.submit("Four")
            try await fixture.process(sung)
            try await fixture.queue.access.run(
                "UPDATE requests SET requested_at = to_timestamp(1795384800 + requests_id)")
            let requests = try await fixture.waiting()
            #expect(requests.map(\.title) == ["One", "Two", "Three"])
            #expect(requests.map(\.singer) == ["Ana", "Ben", "Guest"])
            #expect(requests[1].requestId == id && requests[1].keyChange == -3)
            #expect(requests[0].timestamp == 1_795_384_800 + guest.id)
            let since = try await fixture.waiting(since: requests[1].timestamp)
            #expect(since.map(\.title) == ["Two", "Three"])
            #expect(try await fixture.waiting(since: 253_402_300_799).isEmpty)
            let shown = try #require(
                try await fixture.tenants.database.queue(ofVenue: fixture.venue.id)?.forOpenKJ)
            #expect(shown.map(\.singer) == ["Ana", "Ben", "Guest"])
            await expectRefusal(404) { try await fixture.waiting(by: fixture.other) }
            await expectRefusal(404) { try await fixture.submit("Five", by: fixture.other) }
        }
    }

    @Test("passes on songs of singers by name, each with a limit of its own, and of others who have none")
    func singers() async throws {
        try await ProgramFixture.with { fixture in
            let serial = try await fixture.tenants.serial(fixture.tenants.dana)
            try await fixture.queue.set(NewQueueSettings(discipline: .rotation))
            try await fixture.submit("Ana 1", "Ana")
            #expect(try await fixture.tenants.serial(fixture.tenants.dana) != serial)
            await expectRefusal(409, "conflict") { try await fixture.submit("ANA 1!", " ana ") }
            try await fixture.submit("Ana 2", "ANA")
            try await fixture.submit("Ben 1", "Ben")
            #expect(try await fixture.queue.line() == ["Ana 1", "Ben 1", "Ana 2"])
            for number in 3...LockedQueue.nameLimit { try await fixture.submit("Ana \(number)", "Ana") }
            await expectRefusal(429, "rate_limited") { try await fixture.submit("Ana 11", "Ana") }
            try await fixture.submit("Ben 2", "Ben")
            for _ in 0..<LockedQueue.nameLimit + 2 { try await fixture.submit("Anybody's") }
        }
    }

    @Test("passes on no more songs to a venue than it can bear")
    func venueLimit() async throws {
        try await ProgramFixture.with { fixture in
            try await fixture.queue.access.run(
                """
                INSERT INTO requests (venues_id, artist, title, source)
                SELECT $1, 'Queen', 'Song ' || number, 'api' FROM generate_series(1, 199) AS number
                """, [.uuid(fixture.venue.id)])
            try await fixture.submit("The last")
            let refused = await problem { try await fixture.submit("One more") }
            #expect(refused?.status == 429 && (1...3_600).contains(refused?.retryAfter ?? 0))
            try await fixture.queue.ask("A guest's")
        }
    }

    @Test("is refused at a closed venue, and beyond what the venue allows one singer")
    func closed() async throws {
        try await ProgramFixture.with { fixture in
            try await fixture.queue.set(
                NewQueueSettings(discipline: .firstCome, maximumPendingPerSinger: .value(1)))
            try await fixture.submit("One", "Ana")
            await expectRefusal(409, "conflict") { try await fixture.submit("Two", "Ana") }
            try await fixture.tenants.update(fixture.venue.id, VenueChanges(acceptingRequests: false))
            await expectRefusal(403, "venue_not_accepting") { try await fixture.submit("Two", "Ben") }
            let output = try await fixture.openKJ.openkjListVenues(
                .init(caller: fixture.own, context: .test))
            guard case .ok(let list) = output else { throw Fixture.Unexpected() }
            let number = fixture.venue.openkjVenueId
            #expect(list.venues == [ProgramVenue(venueId: number, name: "Stage", accepting: false)])
        }
    }

    @Test("searches the songs of one system of its account")
    func songs() async throws {
        try await ProgramFixture.with { fixture in
            let systems = [
                try await fixture.tenants.addSystem("Main"), try await fixture.tenants.addSystem("Second"),
            ]
            for (system, song) in [
                (systems[0], "Hello"), (systems[0], "Hello Again"), (systems[1], "Hello Darkness"),
            ] {
                try await fixture.queue.access.run(
                    """
                    INSERT INTO songdb (customer_profiles_id, systems_id, artist, title)
                    VALUES ($1, $2, 'Beyoncé', $3)
                    """,
                    [
                        .uuid(try fixture.tenants.account(fixture.tenants.dana)), .uuid(system.id),
                        .text(song),
                    ])
            }
            #expect(try await fixture.search("hello") == ["Beyoncé - Hello", "Beyoncé - Hello Again"])
            #expect(try await fixture.search("beyonce dark", system: 2) == ["Beyoncé - Hello Darkness"])
            #expect(try await fixture.search("helo again") == ["Beyoncé - Hello Again"])
            #expect(try await fixture.search("?!") == [])
            await expectRefusal(404) { try await fixture.search("hello", system: 3) }
            await expectRefusal(404) { try await fixture.search("hello", by: fixture.other) }
        }
    }
}
