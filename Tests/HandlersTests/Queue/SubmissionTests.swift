import CoreTypes
import Generated
import Platform
import SpecRuntime
import Testing

@testable import Handlers

@Suite("Asking for a song")
struct SubmissionTests {
    @Test("a signed-in singer sees, changes and cancels what is their own")
    func singer() async throws {
        try await QueueFixture.with { fixture in
            let ana = try await fixture.singer("ana@example.com", name: "Ana")
            let ben = try await fixture.singer("ben@example.com")
            let request = try await fixture.ask("One", singer: ana)
            #expect(request.position == 1 && request.displayName == "Ana" && request.wait != nil)
            await expectRefusal(409, "conflict") { try await fixture.ask("one!", singer: ana) }
            try await fixture.ask("One", singer: ben)
            let path = GetSingerRequest.Path(requestId: request.id)
            await expectRefusal(404) {
                try await fixture.singers.getSingerRequest(.init(path: path, caller: ben, context: .test))
            }
            let changed = try await fixture.singers.updateSingerRequest(
                .init(
                    path: .init(requestId: request.id),
                    body: SongRequestChanges(title: " Two ", partnerNames: ["Cleo"]), caller: ana,
                    context: .test))
            guard case .ok(let now) = changed else { throw Fixture.Unexpected() }
            #expect(now.title == "Two" && now.artist == "Queen" && now.position == 1)
            #expect(now.partnerNames == ["Cleo"])
            #expect(try await fixture.publicQueue().songs.first?.singerName == "Ana & Cleo")
            for _ in 0..<2 {
                _ = try await fixture.singers.cancelSingerRequest(
                    .init(path: .init(requestId: request.id), caller: ana, context: .test))
            }
            let list = try await fixture.singers.listSingerRequests(
                .init(query: .init(), caller: ana, context: .test))
            guard case .ok(let own) = list else { throw Fixture.Unexpected() }
            #expect(own.requests.map(\.status) == [.cancelled] && own.requests[0].position == nil)
            await expectRefusal(403, "permission_denied") { try await fixture.ask("X", singer: fixture.dana) }
        }
    }

    @Test("a singer who goes for a while keeps the place")
    func presence() async throws {
        try await QueueFixture.with { fixture in
            let ana = try await fixture.singer("ana@example.com")
            func set(_ presence: SingerPresence) async throws {
                _ = try await fixture.singers.setOwnPresence(
                    .init(
                        path: .init(venueId: fixture.venue.id), body: OwnPresence(presence: presence),
                        caller: ana, context: .test))
            }
            await expectRefusal(404) { try await set(.away) }
            try await fixture.ask("One", singer: ana)
            try await fixture.ask("Two")
            try await set(.away)
            #expect(try await fixture.line() == ["Two"])
            try await set(.present)
            #expect(try await fixture.line() == ["One", "Two"])
        }
    }

    @Test("a guest's device sees and changes its own requests, and nobody else's")
    func guest() async throws {
        try await QueueFixture.with { fixture in
            let (ana, ben) = (fixture.device(), fixture.device())
            let request = try await fixture.ask("One", ana)
            try await fixture.ask("Two", ben)
            let path = CancelGuestRequest.Path(venueUrlName: "stage", requestId: request.id)
            await expectRefusal(404) {
                try await fixture.everybody.cancelGuestRequest(
                    .init(path: path, caller: ben, context: .test))
            }
            let changed = try await fixture.everybody.updateGuestRequest(
                .init(
                    path: .init(venueUrlName: "stage", requestId: request.id),
                    body: SongRequestChanges(keyChange: 3, notes: .value("Please")), caller: ana,
                    context: .test))
            guard case .ok(let now) = changed else { throw Fixture.Unexpected() }
            #expect(now.keyChange == 3 && now.notes == "Please" && now.title == "One")
            let list = try await fixture.everybody.listGuestRequests(
                .init(path: .init(venueUrlName: "stage"), query: .init(), caller: ana, context: .test))
            guard case .ok(let own) = list else { throw Fixture.Unexpected() }
            #expect(own.requests.map(\.id) == [request.id] && own.requests[0].position == 1)
            try await fixture.start(request.id)
            await expectRefusal(409, "conflict") {
                try await fixture.everybody.cancelGuestRequest(
                    .init(path: path, caller: ana, context: .test))
            }
        }
    }

    @Test("is refused where the account's trial is over, as where the venue is closed")
    func trialOver() async throws {
        try await QueueFixture.with { fixture in
            try await fixture.tenants.endTrials()
            await expectRefusal(403, "venue_not_accepting") { try await fixture.ask("One") }
            #expect(try await !fixture.publicQueue().acceptingRequests)
        }
    }

    @Test("is refused beyond what the venue allows one singer")
    func limits() async throws {
        try await QueueFixture.with { fixture in
            try await fixture.set(
                NewQueueSettings(discipline: .firstCome, maximumPendingPerSinger: .value(2)))
            let ana = fixture.device()
            let first = try await fixture.ask("One", ana)
            try await fixture.ask("Two", ana)
            await expectRefusal(409, "conflict") { try await fixture.ask("Three", ana) }
            try await fixture.ask("Three")
            try await fixture.process(first.id)
            try await fixture.ask("Three", ana)
        }
    }

    @Test("at a kiosk each name is a singer of its own, with a limit of its own")
    func kiosk() async throws {
        try await QueueFixture.with { fixture in
            let output = try await fixture.host.createKiosk(
                .init(
                    path: .init(venueId: fixture.venue.id), body: NewKiosk(name: "Tablet"),
                    caller: fixture.dana, context: .test))
            guard case .created(let kiosk, _) = output else { throw Fixture.Unexpected() }
            let device = GuestDevice(
                id: try #require(fixture.everybody.deviceTokens.verify(kiosk.deviceToken)))
            func ask(_ title: String, _ name: String, _ device: GuestDevice) async throws -> SongRequest {
                let output = try await fixture.everybody.createKioskRequest(
                    .init(
                        path: .init(venueUrlName: "stage"),
                        body: NewKioskRequest(singerName: name, artist: "Queen", title: title),
                        caller: device, context: .test))
                guard case .created(let request) = output else { throw Fixture.Unexpected() }
                return request
            }
            try await fixture.set(NewQueueSettings(discipline: .rotation))
            #expect(try await ask("Ana 1", "Ana", device).displayName == "Ana")
            _ = try await ask("Ana 2", " ANA ", device)
            _ = try await ask("Ben 1", "Ben", device)
            #expect(try await fixture.line() == ["Ana 1", "Ben 1", "Ana 2"])
            for number in 3...LockedQueue.nameLimit { _ = try await ask("Ana \(number)", "Ana", device) }
            await expectRefusal(429, "rate_limited") { _ = try await ask("Ana 11", "Ana", device) }
            _ = try await ask("Ben 2", "Ben", device)
            await expectRefusal(403, "permission_denied") { _ = try await ask("X", "Ana", fixture.device()) }
            _ = try await fixture.host.removeKiosk(
                .init(
                    path: .init(venueId: fixture.venue.id, kioskId: kiosk.id), caller: fixture.dana,
                    context: .test))
            await expectRefusal(403, "permission_denied") { _ = try await ask("Y", "Ana", device) }
        }
    }

    @Test("lists page by page, by venue, state and text")
    func lists() async throws {
        try await QueueFixture.with { fixture in
            for number in 1...5 { try await fixture.ask("Song \(number)") }
            var titles: [String] = []
            var cursor: String?
            repeat {
                let page = try await fixture.list(.init(limit: 2, cursor: cursor))
                titles += page.requests.map(\.title)
                cursor = page.pagination.nextCursor
            } while cursor != nil
            #expect(titles == ["Song 5", "Song 4", "Song 3", "Song 2", "Song 1"])
            #expect(try await fixture.list(.init(search: "SONG 3")).requests.map(\.title) == ["Song 3"])
            #expect(try await fixture.list(.init(processed: true)).requests.isEmpty)
            let stats = try await fixture.host.getRequestStats(
                .init(query: .init(), caller: fixture.dana, context: .test))
            guard case .ok(let counts) = stats else { throw Fixture.Unexpected() }
            #expect(counts == RequestCounts(total: 5, pending: 5, processed: 0, todayCount: 5))
        }
    }
}
