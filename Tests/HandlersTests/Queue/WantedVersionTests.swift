import CoreTypes
import Generated
import Platform
import SpecRuntime
import Testing

@testable import Handlers

@Suite("Asking for a version of a song")
struct WantedVersionTests {
    private static let first = SongVersion(discId: "SC1", manufacturer: "Sound Choice")
    private static let second = SongVersion(discId: "ZM2", manufacturer: "Zoom")

    /// Two systems that have the song, in a version each.
    private static func withSong(
        _ body: (QueueFixture, CatalogueSong, CatalogueSong) async throws -> Void
    ) async throws {
        try await QueueFixture.with { fixture in
            let tenants = fixture.tenants
            let (main, patio) = (try await tenants.addSystem(), try await tenants.addSystem("Patio"))
            let song = try await tenants.addSong(
                "Queen - Innuendo", discId: "SC1", manufacturer: "Sound Choice", to: main)
            let same = try await tenants.addSong(
                "QUEEN - innuendo", discId: "ZM2", manufacturer: "Zoom", to: patio)
            try await body(fixture, song, same)
        }
    }

    @Test("shows it to the host and to whom it is for")
    func shown() async throws {
        try await Self.withSong { fixture, song, same in
            let byDisc = try await fixture.want(discId: "SC1")
            #expect(byDisc.songdbId == song.songdbId && byDisc.version == Self.first)
            let bySong = try await fixture.want(song: same.songdbId)
            #expect(bySong.songdbId == same.songdbId && bySong.version == nil)
            // What the venue's songbook shows as one song is one, whichever system has the disc.
            let both = try await fixture.want(song: song.songdbId, discId: "ZM2", manufacturer: "Zoom")
            #expect(both.songdbId == song.songdbId && both.version == Self.second)
            #expect(try await fixture.want(manufacturer: "Zoom").version == Self.second)
            #expect(try await fixture.want().version == nil)
            let songs = try await fixture.queue().songs.map(\.request)
            #expect(songs.map(\.version) == [Self.first, nil, Self.second, Self.second, nil])
            #expect(
                songs.map(\.songdbId) == [song.songdbId, same.songdbId, song.songdbId, same.songdbId, nil])
            #expect(try await fixture.request(byDisc.id).version == Self.first)
            #expect(try await fixture.list().requests.count { $0.version == Self.second } == 2)
        }
    }

    @Test("is for signed-in singers and kiosks too")
    func everybody() async throws {
        try await Self.withSong { fixture, song, _ in
            let ana = try await fixture.singer("ana@example.com")
            let output = try await fixture.singers.createSingerRequest(
                .init(
                    body: NewSingerRequest(
                        venueId: fixture.venue.id, artist: "Queen", title: "Innuendo",
                        songdbId: song.songdbId,
                        discId: "SC1"), caller: ana, context: .test))
            guard case .created(let request, _) = output else { throw Fixture.Unexpected() }
            #expect(request.version == Self.first)
            let registered = try await fixture.host.createKiosk(
                .init(
                    path: .init(venueId: fixture.venue.id), body: NewKiosk(name: "Tablet"),
                    caller: fixture.dana, context: .test))
            guard case .created(let kiosk, _) = registered else { throw Fixture.Unexpected() }
            let device = GuestDevice(
                id: try #require(fixture.everybody.deviceTokens.verify(kiosk.deviceToken)))
            let kioskOutput = try await fixture.everybody.createKioskRequest(
                .init(
                    path: .init(venueUrlName: "stage"),
                    body: NewKioskRequest(
                        singerName: "Ben", artist: "Queen", title: "Innuendo", discId: "ZM2"),
                    caller: device, context: .test))
            guard case .created(let second) = kioskOutput else { throw Fixture.Unexpected() }
            #expect(second.version == Self.second)
        }
    }

    @Test("is refused for what the venue's songbook lacks, with every wrong member named")
    func refused() async throws {
        try await Self.withSong { fixture, song, same in
            let tenants = fixture.tenants
            let foreign = try await tenants.addSong(
                "Queen - Innuendo", discId: "XX9", to: try await tenants.addSystem(by: tenants.marcus),
                by: tenants.marcus)
            let system = try #require(try await tenants.systemList().systems.first)
            let other = try await tenants.addSong("ABBA - SOS", discId: "AB1", to: system)
            let wrong: [(Int64?, String?, [String])] = [
                (foreign.songdbId, nil, ["/songdbId"]), (other.songdbId, nil, ["/songdbId"]),
                (nil, "XX9", ["/discId"]), (nil, "AB1", ["/discId"]),
                (foreign.songdbId, "XX9", ["/songdbId", "/discId"]),
            ]
            for (id, disc, pointers) in wrong {
                let refused = await problem { try await fixture.want(song: id, discId: disc) }
                #expect(
                    refused?.violations.map(\.place) == pointers.map { Violation.Place.body(pointer: $0) })
            }
            await expectRefusal(400) { try await fixture.want(discId: "SC1", manufacturer: "Zoom") }
            _ = try await tenants.venues.setVenueSystems(
                .init(
                    path: .init(venueId: fixture.venue.id),
                    body: VenueSystemChoice(systemIds: [song.systemId]), caller: fixture.dana, context: .test)
            )
            await expectRefusal(400) { try await fixture.want(song: same.songdbId) }
            await expectRefusal(400) { try await fixture.want(discId: "ZM2") }
            #expect(try await fixture.queue().songs.isEmpty)
        }
    }

    @Test("is asking for the same song")
    func sameSong() async throws {
        try await Self.withSong { fixture, _, _ in
            let ana = fixture.device()
            try await fixture.want(discId: "SC1", by: ana)
            await expectRefusal(409, "conflict") { try await fixture.want(discId: "ZM2", by: ana) }
            await expectRefusal(409, "conflict") { try await fixture.want(by: ana) }
        }
    }

    @Test("can be changed in its place, and ends with another song")
    func changed() async throws {
        try await Self.withSong { fixture, _, _ in
            let ana = fixture.device()
            let request = try await fixture.want(discId: "SC1", by: ana)
            func change(_ changes: SongRequestChanges) async throws -> SongRequest {
                let output = try await fixture.everybody.updateGuestRequest(
                    .init(
                        path: .init(venueUrlName: "stage", requestId: request.id), body: changes, caller: ana,
                        context: .test))
                guard case .ok(let request) = output else { throw Fixture.Unexpected() }
                return request
            }
            #expect(try await change(SongRequestChanges(keyChange: 2)).version == Self.first)
            #expect(try await change(SongRequestChanges(artist: "Queen")).version == Self.first)
            #expect(try await change(SongRequestChanges(discId: "ZM2")).version == Self.second)
            await expectRefusal(400) { try await change(SongRequestChanges(title: "SOS", discId: "ZM2")) }
            let other = try await change(SongRequestChanges(title: "Headlong"))
            #expect(other.version == nil && other.songdbId == nil && other.position == 1)
        }
    }
}

extension QueueFixture {
    /// Asks for "Queen - Innuendo" as a guest.
    @discardableResult
    fileprivate func want(
        song: Int64? = nil, discId: String? = nil, manufacturer: String? = nil, by device: GuestDevice? = nil
    ) async throws -> SongRequest {
        let output = try await everybody.createGuestRequest(
            .init(
                path: .init(venueUrlName: "stage"),
                body: NewGuestRequest(
                    artist: "Queen", title: "Innuendo", songdbId: song, discId: discId,
                    manufacturer: manufacturer),
                caller: device ?? self.device(), context: .test))
        guard case .created(let request, _) = output else { throw Fixture.Unexpected() }
        return request
    }
}
