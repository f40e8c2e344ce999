import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A program with a key")
struct RequestInterfaceTests {
    @Test("lists its account's venues by name, page by page, with what waits there")
    func venues() async throws {
        try await ProgramFixture.with { fixture in
            try await fixture.tenants.addVenue(TenantFixture.newVenue("Attic"))
            try await fixture.queue.ask("One")
            let sung = try await fixture.queue.ask("Two")
            try await fixture.queue.start(sung.id)
            let first = try await fixture.venues(.init(limit: 1))
            #expect(first.venues.map(\.name) == ["Attic"] && first.pagination.total == 2)
            let rest = try await fixture.venues(.init(limit: 1, cursor: first.pagination.nextCursor))
            #expect(rest.venues.map(\.name) == ["Stage"] && rest.pagination.nextCursor == nil)
            #expect(rest.venues.first?.pendingRequests == 2 && rest.venues.first?.location == "Austin, TX")
            #expect(try await fixture.venues(by: fixture.other).venues.isEmpty)
            await expectRefusal(400) {
                try await fixture.venues(.init(cursor: first.pagination.nextCursor), by: fixture.other)
            }
        }
    }

    @Test("lists requests the newest first, by venue, state, singer and song")
    func requests() async throws {
        try await ProgramFixture.with { fixture in
            let (ana, attic) = (
                try await fixture.queue.singer("ana@example.com", name: "Ana Lóvaz"),
                try await fixture.tenants.addVenue(TenantFixture.newVenue("Attic", urlName: "attic"))
            )
            try await fixture.queue.ask("One", singer: ana)
            try await fixture.queue.ask("Two", name: "Ben")
            try await fixture.queue.ask("Three")
            try await fixture.queue.ask("Four", name: "Ben", at: "attic")
            #expect(try await fixture.titles() == ["Four", "Three", "Two", "One"])
            #expect(try await fixture.titles(.init(venueId: attic.id)) == ["Four"])
            #expect(try await fixture.titles(.init(singerName: "ana lov")) == ["One"])
            #expect(try await fixture.titles(.init(singerName: "BEN")) == ["Four", "Two"])
            #expect(try await fixture.titles(.init(singerName: "guest")) == ["Three"])
            #expect(try await fixture.titles(.init(singerName: "%")) == [])
            #expect(try await fixture.titles(.init(songSearch: "thre")) == ["Three"])
            #expect(try await fixture.titles(.init(singerName: "ben", songSearch: "queen")).count == 2)
            let page = try await fixture.list(.init(singerName: "ben", limit: 1))
            #expect(page.pagination.total == 2 && page.requests.first?.singer == "Ben")
            let next = try await fixture.titles(
                .init(singerName: "ben", limit: 1, cursor: page.pagination.nextCursor))
            #expect(next == ["Two"])
            #expect(try await fixture.titles(.init(processed: true)) == [])
            #expect(try await fixture.titles(by: fixture.other) == [])
            await expectRefusal(404) { try await fixture.list(.init(venueId: attic.id), by: fixture.other) }
            await expectRefusal(404) { try await fixture.figures(attic.id, by: fixture.other) }
        }
    }

    @Test("marks a request as sung once, and has it wait again in its former place")
    func marking() async throws {
        try await ProgramFixture.with { fixture in
            let ana = fixture.queue.device()
            let one = try await fixture.queue.ask("One", ana)
            try await fixture.queue.ask("Two")
            try await fixture.process(one.id)
            let serial = try await fixture.tenants.serial(fixture.tenants.dana)
            let ended = try await fixture.list(.init(processed: true)).requests
            #expect(ended.map(\.status) == [.performed] && ended.first?.processedAt != nil)
            try await fixture.process(one.id)
            #expect(try await fixture.list(.init(processed: true)).requests == ended)
            #expect(try await fixture.tenants.serial(fixture.tenants.dana) == serial)
            #expect(try await fixture.queue.line() == ["Two"])
            for _ in 0..<2 { try await fixture.unprocess(one.id) }
            #expect(try await fixture.queue.line() == ["One", "Two"])
            #expect(try await fixture.tenants.serial(fixture.tenants.dana) != serial)
            try await fixture.process(one.id)
            try await fixture.queue.ask("One", ana)
            await expectRefusal(409, "conflict") { try await fixture.unprocess(one.id) }
        }
    }

    @Test("takes a request out of the queue; it stays in the history, and what is over stays as it is")
    func deleting() async throws {
        try await ProgramFixture.with { fixture in
            let (one, two) = (try await fixture.queue.ask("One"), try await fixture.queue.ask("Two"))
            for _ in 0..<2 { try await fixture.delete(one.id) }
            try await fixture.process(one.id)
            try await fixture.process(two.id)
            try await fixture.delete(two.id)
            #expect(try await fixture.queue.statuses() == ["One": .cancelled, "Two": .performed])
        }
    }

    @Test("marks many at once, over several venues, and passes over what is over, foreign or unknown")
    func batch() async throws {
        try await ProgramFixture.with { fixture in
            try await fixture.tenants.addVenue(TenantFixture.newVenue("Attic", urlName: "attic"))
            try await fixture.tenants.addVenue(
                TenantFixture.newVenue("Cellar", urlName: "cellar"), by: fixture.tenants.marcus)
            let ids = [
                try await fixture.queue.ask("One").id, try await fixture.queue.ask("Two", at: "attic").id,
            ]
            let foreign = try await fixture.queue.ask("Three", at: "cellar").id
            let over = try await fixture.queue.ask("Four").id
            try await fixture.process(over)
            #expect(try await fixture.process(ids + ids + [foreign, over, 4_000_000_000]) == 2)
            #expect(try await fixture.process(ids) == 0)
            #expect(try await fixture.titles() == [])
            #expect(try await fixture.titles(by: fixture.other) == ["Three"])
        }
    }

    @Test("of another account finds no request, whatever it tries")
    func foreign() async throws {
        try await ProgramFixture.with { fixture in
            let (one, two) = (try await fixture.queue.ask("One"), try await fixture.queue.ask("Two"))
            try await fixture.process(two.id)
            let other = fixture.other
            await expectRefusal(404) { try await fixture.process(one.id, by: other) }
            await expectRefusal(404) { try await fixture.delete(one.id, by: other) }
            await expectRefusal(404) { try await fixture.unprocess(two.id, by: other) }
            await expectRefusal(404) { try await fixture.process(4_000_000_000) }
            #expect(try await fixture.process([one.id], by: other) == 0)
            #expect(try await fixture.queue.statuses() == ["One": .pending, "Two": .performed])
        }
    }

    @Test("counts as today what was over since the venue's own day began")
    func today() async throws {
        try await ProgramFixture.with { fixture in
            let attic = try await fixture.tenants.addVenue(TenantFixture.newVenue("Attic", urlName: "attic"))
            for urlName in ["stage", "attic"] {
                try await fixture.process(try await fixture.queue.ask("One", at: urlName).id)
                try await fixture.queue.ask("Two", at: urlName)
            }
            try await fixture.queue.access.run(
                "UPDATE requests SET processed_at = now() - interval '2 hours' WHERE processed")
            // Eleven in the morning and two in the afternoon; the day begins at ten.
            try await set(hour: 11, at: fixture.venue.id, fixture)
            try await set(hour: 14, at: attic.id, fixture)
            let (stage, upstairs) = (
                try await fixture.figures(fixture.venue.id), try await fixture.figures(attic.id)
            )
            #expect(stage == InterfaceFigures(total: 2, pending: 1, processedToday: 0))
            #expect(upstairs == InterfaceFigures(total: 2, pending: 1, processedToday: 1))
            #expect(try await fixture.figures() == InterfaceFigures(total: 4, pending: 2, processedToday: 1))
            #expect(try await fixture.figures(by: fixture.other).total == 0)
        }
    }

    @Test("changes nothing where the account's trial is over, and reads on")
    func trialOver() async throws {
        try await ProgramFixture.with { fixture in
            let one = try await fixture.queue.ask("One")
            try await fixture.tenants.endTrials()
            await expectRefusal(403, "feature_not_available") { try await fixture.process(one.id) }
            await expectRefusal(403, "feature_not_available") { try await fixture.unprocess(one.id) }
            await expectRefusal(403, "feature_not_available") { try await fixture.process([one.id]) }
            await expectRefusal(403, "feature_not_available") { try await fixture.delete(one.id) }
            #expect(try await fixture.titles() == ["One"])
            #expect(try await fixture.venues().venues.map(\.acceptingRequests) == [false])
        }
    }

    private func set(hour: Int, at venue: UUID, _ fixture: ProgramFixture) async throws {
        try await fixture.queue.access.run(
            """
            UPDATE venues SET time_zone = (
                SELECT 'Etc/GMT' || CASE WHEN hours < 0 THEN '-' ELSE '+' END || abs(hours)
                FROM (SELECT extract(hour FROM now() AT TIME ZONE 'UTC')::integer - $2::integer AS hours) AS shift)
            WHERE venues_id = $1
            """, [.uuid(venue), .int32(Int32(hour))])
    }
}
