import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A venue's queue")
struct QueueTests {
    @Test("is sung in the order of arrival, and each singer knows place and wait")
    func arrival() async throws {
        try await QueueFixture.with { fixture in
            let ana = fixture.device()
            let first = try await fixture.ask("One", ana, name: "Ana")
            let second = try await fixture.ask("Two", ana)
            let third = try await fixture.ask("Three")
            #expect([first, second, third].map(\.position) == [1, 2, 3])
            let waits = [first, second, third].compactMap(\.wait)
            let areRanges = waits.allSatisfy { $0.minimumMinutes < $0.maximumMinutes }
            #expect(waits.count == 3 && areRanges)
            #expect(waits[0].maximumMinutes < waits[2].maximumMinutes)
            #expect(third.reason == "in order of arrival")
            let queue = try await fixture.queue()
            #expect(queue.songs.map(\.request.title) == ["One", "Two", "Three"])
            #expect(queue.singers.map(\.name) == ["Ana", "Guest"])
            #expect(queue.songs[1].request.singerName == "Ana" && queue.songs[1].request.source == .guest)
        }
    }

    @Test("goes singer by singer under a rotation, and a duet counts for both")
    func rotation() async throws {
        try await QueueFixture.with { fixture in
            let settings = try await fixture.set(NewQueueSettings(discipline: .rotation))
            #expect(settings.discipline == .rotation && settings.visibility == .both)
            let (ana, ben) = (fixture.device(), fixture.device())
            let first = try await fixture.ask("Ana 1", ana, name: "Ana")
            try await fixture.ask("Ana 2", ana)
            try await fixture.ask("Ana 3", ana)
            try await fixture.ask("Ben 1", ben, name: "Ben")
            try await fixture.ask("Ben 2", ben)
            #expect(try await fixture.line() == ["Ana 1", "Ben 1", "Ana 2", "Ben 2", "Ana 3"])
            let singers = try await fixture.queue().singers
            try await fixture.sing(along: [try #require(singers.last).id], first.id)
            try await fixture.start(first.id)
            let queue = try await fixture.queue()
            #expect(queue.songs[0].place == 0 && queue.songs[0].partners.count == 1)
            #expect(queue.singers.map(\.turns) == [1, 1])
            let shown = try await fixture.publicQueue()
            #expect(shown.songs[0].singerName == "Ana & Ben")
        }
    }

    @Test("has one song on stage; what was there has been sung")
    func stage() async throws {
        try await QueueFixture.with { fixture in
            let one = try await fixture.ask("One")
            let two = try await fixture.ask("Two")
            let three = try await fixture.ask("Three")
            try await fixture.start(one.id)
            try await fixture.start(one.id)
            #expect(try await fixture.line() == ["Two", "Three"])
            try await fixture.start(three.id)
            #expect(try await fixture.request(one.id).status == .performed)
            #expect(try await fixture.request(three.id).status == .performing)
            let isOutOfTurn = Statement<Bool>(
                "test out of turn", "SELECT is_out_of_turn FROM requests WHERE requests_id = $1")
            #expect(try await fixture.database.first(isOutOfTurn, [.int64(one.id)]) == false)
            #expect(try await fixture.database.first(isOutOfTurn, [.int64(three.id)]) == true)
            try await fixture.skip(two.id)
            try await fixture.skip(two.id)
            await expectRefusal(409, "conflict") { try await fixture.start(two.id) }
            await expectRefusal(409, "conflict") { try await fixture.skip(one.id) }
            await expectRefusal(409, "conflict") { try await fixture.hold(three.id) }
            await expectRefusal(404) { try await fixture.start(Int64.max) }
        }
    }

    @Test("notes once when a request was sung, and has it wait again in its place")
    func processing() async throws {
        try await QueueFixture.with { fixture in
            let device = fixture.device()
            let one = try await fixture.ask("One", device)
            try await fixture.ask("Two")
            let sung = try await fixture.process(one.id)
            #expect(sung.status == .performed && sung.processed && sung.processedAt != nil)
            #expect(try await fixture.process(one.id).processedAt == sung.processedAt)
            let again = try await fixture.process(one.id, false)
            #expect(again.status == .pending && again.processedAt == nil)
            #expect(try await fixture.line() == ["One", "Two"])
            try await fixture.process(one.id)
            try await fixture.ask("One", device)
            await expectRefusal(409, "conflict") { try await fixture.process(one.id, false) }
        }
    }

    @Test("changes many requests or none")
    func bulk() async throws {
        try await QueueFixture.with { fixture in
            try await fixture.tenants.addVenue(TenantFixture.newVenue("Other", urlName: "other"))
            let here = try await fixture.ask("Here")
            let there = try await fixture.ask("There", at: "other")
            try await fixture.tenants.addVenue(
                TenantFixture.newVenue("Foreign", urlName: "foreign"), by: fixture.tenants.marcus)
            let foreign = try await fixture.ask("Foreign", at: "foreign")
            await expectRefusal(400, "validation_error") {
                try await fixture.process([here.id, foreign.id, there.id])
            }
            #expect(try await fixture.request(here.id).status == .pending)
            #expect(try await fixture.process([here.id, there.id, here.id]) == 2)
            #expect(try await fixture.process([here.id, there.id]) == 0)
            #expect(try await fixture.process([here.id], false) == 1)
        }
    }

    @Test("a host's move stays while others ask, until it is released; the later of two wins")
    func moves() async throws {
        try await QueueFixture.with { fixture in
            var ids: [String: Int64] = [:]
            for title in ["A", "B", "C", "D"] { ids[title] = try await fixture.ask(title).id }
            func id(_ title: String) throws -> Int64 { try #require(ids[title]) }
            try await fixture.move(try id("D"), QueueMove(to: .next))
            #expect(try await fixture.line() == ["D", "A", "B", "C"])
            try await fixture.move(try id("C"), QueueMove(to: .place, place: 2))
            #expect(try await fixture.line() == ["D", "C", "A", "B"])
            try await fixture.ask("E")
            #expect(try await fixture.line() == ["D", "C", "A", "B", "E"])
            try await fixture.move(try id("A"), QueueMove(to: .after, aheadId: try id("B")))
            #expect(try await fixture.line() == ["D", "C", "B", "A", "E"])
            try await fixture.release(try id("D"))
            try await fixture.release(try id("A"))
            #expect(try await fixture.line() == ["A", "C", "B", "D", "E"])
            await expectRefusal(400) { try await fixture.move(try id("A"), QueueMove(to: .after)) }
            await expectRefusal(409) {
                try await fixture.move(try id("A"), QueueMove(to: .after, aheadId: Int64.max))
            }
            try await fixture.start(try id("C"))
            #expect(try await fixture.line() == ["A", "B", "D", "E"])
        }
    }

    @Test("passes over who is away or held, and loses neither")
    func absence() async throws {
        try await QueueFixture.with { fixture in
            let ana = fixture.device()
            try await fixture.ask("Ana", ana, name: "Ana")
            let ben = try await fixture.ask("Ben", name: "Ben")
            try await fixture.ask("Cleo", name: "Cleo")
            let singer = try #require(try await fixture.queue().singers.first)
            try await fixture.set(singer.id, .away)
            try await fixture.hold(ben.id)
            #expect(try await fixture.line() == ["Cleo"])
            let away = try #require(try await fixture.queue().singers.first)
            #expect(away.presence == .away && away.keptPlace == 1 && away.place == nil)
            try await fixture.set(singer.id, .present)
            try await fixture.hold(ben.id, false)
            #expect(try await fixture.line() == ["Ana", "Ben", "Cleo"])
            try await fixture.set(singer.id, .removed)
            #expect(try await fixture.line() == ["Ben", "Cleo"])
            #expect(try await fixture.statuses()["Ana"] == .cancelled)
            try await fixture.ask("Ana 2", ana)
            #expect(try await fixture.line() == ["Ben", "Cleo", "Ana 2"])
            await expectRefusal(404) { try await fixture.set(fixture.dana.id, .away) }
        }
    }

    @Test("is emptied, keeps its history, and is deleted in bulk only where a venue is named")
    func clearing() async throws {
        try await QueueFixture.with { fixture in
            let one = try await fixture.ask("One")
            let two = try await fixture.ask("Two")
            try await fixture.start(one.id)
            _ = try await fixture.host.clearVenueQueue(
                .init(path: .init(venueId: fixture.venue.id), caller: fixture.dana, context: .test))
            #expect(try await fixture.statuses() == ["One": .performing, "Two": .cancelled])
            for _ in 0..<2 {
                _ = try await fixture.host.deleteRequest(
                    .init(
                        path: .init(venueId: fixture.venue.id, requestId: two.id), caller: fixture.dana,
                        context: .test))
            }
            #expect(try await fixture.deleteAll() == 1)
            #expect(try await fixture.list().pagination.total == 2)
            #expect(try await fixture.deleteAll(processed: true) == 2)
        }
    }

    @Test("counts turns from the host's new night on")
    func newNight() async throws {
        try await QueueFixture.with { fixture in
            let one = try await fixture.ask("One", name: "Ana")
            try await fixture.process(one.id)
            let before = try await fixture.queue()
            #expect(before.singers.map(\.turns) == [1])
            _ = try await fixture.host.startNight(
                .init(path: .init(venueId: fixture.venue.id), caller: fixture.dana, context: .test))
            let after = try await fixture.queue()
            #expect(after.singers.isEmpty && after.nightStartedAt > before.nightStartedAt)
        }
    }

    @Test("begins its day at ten in the morning of the venue's time zone")
    func businessDay() async throws {
        try await MigratedDatabase.withClient { database in
            let statement = Statement<String>(
                "test business day",
                """
                SELECT to_char(singr_business_day_start('America/Chicago', $1::timestamptz) AT TIME ZONE 'UTC',
                    'YYYY-MM-DD HH24:MI')
                """)
            let expected = [
                "2026-11-22T15:59:59Z": "2026-11-21 16:00", "2026-11-22T16:00:00Z": "2026-11-22 16:00",
                "2026-11-23T05:00:00Z": "2026-11-22 16:00", "2026-07-01T15:00:00Z": "2026-07-01 15:00",
                "2026-03-08T15:30:00Z": "2026-03-08 15:00",
            ]
            for (moment, start) in expected {
                let found: String? = try await database.first(statement, [.text(moment)])
                #expect(found == start, "\(moment)")
            }
        }
    }

    @Test("changes the account's serial whatever is changed of it")
    func serial() async throws {
        try await QueueFixture.with { fixture in
            let request = try await fixture.ask("One", name: "Ana")
            let other = try await fixture.ask("Two", name: "Ben")
            let singers = try await fixture.queue().singers
            var last = try await fixture.tenants.serial(fixture.dana)
            func expectChange(_ what: String, _ body: () async throws -> Void) async throws {
                try await body()
                let now = try await fixture.tenants.serial(fixture.dana)
                #expect(now != last, "\(what)")
                last = now
            }
            try await expectChange("away") { try await fixture.set(singers[0].id, .away) }
            try await expectChange("back") { try await fixture.set(singers[0].id, .present) }
            try await expectChange("moved") { try await fixture.move(request.id, QueueMove(to: .next)) }
            try await expectChange("released") { try await fixture.release(request.id) }
            try await expectChange("held") { try await fixture.hold(request.id) }
            try await expectChange("a duet") { try await fixture.sing(along: [singers[1].id], request.id) }
            try await expectChange("a solo") { try await fixture.sing(along: [], request.id) }
            try await expectChange("settings") {
                try await fixture.set(NewQueueSettings(discipline: .rotation, visibility: .names))
            }
            try await expectChange("started") { try await fixture.start(other.id) }
            _ = try await fixture.queue()
            #expect(try await fixture.tenants.serial(fixture.dana) == last)
        }
    }

    @Test("shows everybody what the venue chose")
    func visibility() async throws {
        try await QueueFixture.with { fixture in
            try await fixture.ask("One", name: "Ana")
            func shown(_ visibility: QueueVisibility) async throws -> PublicQueueItem? {
                try await fixture.set(NewQueueSettings(discipline: .firstCome, visibility: visibility))
                return try await fixture.publicQueue().songs.first
            }
            let both = try await shown(.both)
            #expect(both?.singerName == "Ana" && both?.title == "One" && both?.place == 1)
            let names = try await shown(.names)
            #expect(names?.singerName == "Ana" && names?.title == nil && names?.artist == nil)
            let songs = try await shown(.songs)
            #expect(songs?.singerName == nil && songs?.title == "One")
            #expect(try await shown(.nothing) == nil)
        }
    }

    @Test("is nobody else's business")
    func isolation() async throws {
        try await QueueFixture.with { fixture in
            let request = try await fixture.ask("One")
            let marcus = fixture.tenants.marcus
            let singer = try #require(try await fixture.queue().singers.first).id
            let place = StartRequest.Path(venueId: fixture.venue.id, requestId: request.id)
            await expectRefusal(404) { try await fixture.request(request.id, by: marcus) }
            await expectRefusal(404) { try await fixture.process(request.id, by: marcus) }
            await expectRefusal(404) {
                try await fixture.host.startRequest(.init(path: place, caller: marcus, context: .test))
            }
            await expectRefusal(404) {
                try await fixture.host.getVenueQueue(
                    .init(
                        path: .init(venueId: fixture.venue.id), caller: marcus, conditions: .init(),
                        context: .test))
            }
            await expectRefusal(404) {
                try await fixture.host.setSingerPresence(
                    .init(
                        path: .init(venueId: fixture.venue.id, singerId: singer),
                        body: OwnPresence(presence: .away), caller: marcus, context: .test))
            }
            let own = try await fixture.tenants.addVenue(
                TenantFixture.newVenue("Own", urlName: "own"), by: marcus)
            await expectRefusal(404) {
                try await fixture.host.skipRequest(
                    .init(
                        path: .init(venueId: own.id, requestId: request.id), caller: marcus, context: .test))
            }
            let other = try await fixture.ask("Other", at: "own")
            let foreign = try await fixture.list(by: marcus)
            #expect(foreign.requests.map(\.id) == [other.id] && foreign.pagination.total == 1)
            #expect(try await fixture.line() == ["One"])
        }
    }
}
