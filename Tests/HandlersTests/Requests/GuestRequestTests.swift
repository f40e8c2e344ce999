import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A guest's song request")
struct GuestRequestTests {
    @Test("joins the queue, and the device gets a token that is its own")
    func joinsQueue() async throws {
        try await Fixture.with { fixture in
            let venue = try await fixture.addVenue("Stage")
            let (first, token) = try await fixture.ask(
                NewGuestRequest(
                    artist: " Queen ", title: "Radio Ga Ga", keyChange: -2, notes: "loud", guestName: "Ana"))
            #expect(first.artist == "Queen" && first.keyChange == -2 && first.notes == "loud")
            #expect(first.displayName == "Ana" && first.guestName == "Ana")
            #expect(first.venueId == venue && first.venueName == "Stage")
            #expect(first.status == .pending && !first.processed && first.processedAt == nil)
            #expect(first.position == 1)
            let device = try #require(token.flatMap(fixture.handlers.deviceTokens.verify))
            let (second, again) = try await fixture.ask(
                NewGuestRequest(artist: "ABBA", title: "SOS"), device: GuestDevice(id: device))
            #expect(again == nil && second.position == 2 && second.displayName == "Ana")
            #expect(second.id > first.id)
        }
    }

    @Test("is refused where the venue is closed, or is none")
    func closedVenue() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage", accepting: false)
            let song = NewGuestRequest(artist: "ABBA", title: "SOS")
            let closed = await #expect(throws: Problem.self) { try await fixture.ask(song) }
            #expect(closed?.status == 403 && closed?.slug == "venue_not_accepting")
            let missing = await #expect(throws: Problem.self) {
                try await fixture.ask(song, venue: "nowhere")
            }
            #expect(missing?.status == 404)
            let count = Statement<Int64>("count", "SELECT count(*) FROM requests")
            #expect(try await fixture.database.first(count) == 0)
        }
    }

    @Test("is refused while the same song of the same device waits, however it is spelled")
    func duplicate() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            try await fixture.addVenue("Other")
            let device = GuestDevice(id: fixture.handlers.identifiers.next())
            try await fixture.ask(NewGuestRequest(artist: "Beyoncé", title: "Halo"), device: device)
            let same = NewGuestRequest(artist: "BEYONCE", title: "halo!", keyChange: 3)
            let problem = await #expect(throws: Problem.self) { try await fixture.ask(same, device: device) }
            #expect(problem?.status == 409 && problem?.slug == "conflict")
            try await fixture.ask(same, device: GuestDevice(id: fixture.handlers.identifiers.next()))
            try await fixture.ask(same, device: device, venue: "other")
            try await fixture.run("UPDATE requests SET status = 'performed', processed_at = now()")
            try await fixture.ask(same, device: device)
        }
    }

    @Test("is taken once when a device asks several times at once")
    func race() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            let device = GuestDevice(id: fixture.handlers.identifiers.next())
            let statuses = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        do {
                            try await fixture.ask(
                                NewGuestRequest(artist: "ABBA", title: "SOS"), device: device)
                            return 201
                        } catch {
                            return (error as? Problem)?.status ?? 500
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [201] + Array(repeating: 409, count: 7))
        }
    }

    @Test("may name a song without letters and digits")
    func symbolsOnly() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            let (request, _) = try await fixture.ask(NewGuestRequest(artist: "!!!", title: "???"))
            #expect(request.artist == "!!!")
        }
    }

    @Test("takes every text that the contract allows")
    func longTexts() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            // Normalization makes eighteen of this one code point.
            let text = String(repeating: "\u{FDFA}", count: 255)
            let (request, _) = try await fixture.ask(NewGuestRequest(artist: text, title: text))
            #expect(request.title == text)
        }
    }
}

extension Fixture {
    /// Asks for a song at a venue; gives the request and the device token, if one was issued.
    @discardableResult
    fileprivate func ask(
        _ wanted: NewGuestRequest, device: GuestDevice? = nil, venue: String = "stage"
    ) async throws -> (SongRequest, String?) {
        let output = try await handlers.createGuestRequest(
            .init(path: .init(venueUrlName: venue), body: wanted, caller: device, context: .test))
        guard case .created(let request, let headers) = output else { throw Unexpected() }
        return (request, headers.xDeviceToken)
    }
}
