import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("An account's songs")
struct SongEditingTests {
    @Test("are in a system once, however they are written")
    func once() async throws {
        try await TenantFixture.with { fixture in
            let (system, other) = (try await fixture.addSystem(), try await fixture.addSystem("Patio"))
            let song = try await fixture.addSong("AC/DC - T.N.T.", to: system)
            #expect(song.systemId == system.id && song.systemName == "Main room" && song.versions.isEmpty)
            #expect(song.combined == "AC/DC - T.N.T." && song.normalizedCombined == "ac dc t n t")
            #expect(try await fixture.song(song.songdbId) == song)
            try await fixture.addSong("Beyoncé - Halo", to: system)
            try await fixture.addSong("宇多田ヒカル - First Love", to: system)
            try await fixture.addSong("宇多田ヒカル - 初恋", to: system)
            for again in ["ac dc - t n t", "BEYONCE - halo!", "宇多田ヒカル - 初恋"] {
                await expectRefusal(409, "conflict") { try await fixture.addSong(again, to: system) }
            }
            try await fixture.addSong("AC/DC - T.N.T.", to: other)
        }
    }

    @Test("get another version, but not one that they have")
    func versions() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            let song = try await fixture.addSong("Beyoncé - Halo", to: system)
            let more = try await fixture.addSong(
                "beyonce - HALO", discId: " SC8101-03 ", manufacturer: "Sound Choice", to: system)
            #expect(more.songdbId == song.songdbId && more.artist == "Beyoncé")
            let named = SongVersion(discId: "SC8101-03", manufacturer: "Sound Choice")
            #expect(more.versions == [named] && more.updatedAt > song.updatedAt)
            await expectRefusal(409, "conflict") {
                try await fixture.addSong(
                    "Beyoncé - Halo", discId: "SC8101-03", manufacturer: "Sound Choice", to: system)
            }
            await expectRefusal(409, "conflict") { try await fixture.addSong("Beyoncé - Halo", to: system) }
            let last = try await fixture.addSong("Beyoncé - Halo", manufacturer: "Zoom", to: system)
            #expect(last.versions == [SongVersion(manufacturer: "Zoom"), named])
            #expect(try await fixture.song(song.songdbId) == last)
        }
    }

    @Test("have a hundred versions at most")
    func versionLimit() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            let song = try await fixture.addSong("Queen - Innuendo", to: system)
            let versions = (1...100).map { SongVersion(discId: "D\($0)") }
            #expect(
                try await fixture.update(song.songdbId, SongChanges(versions: versions)).versions.count == 100
            )
            let full = await problem {
                try await fixture.addSong("Queen - Innuendo", discId: "D101", to: system)
            }
            #expect(full?.status == 409 && full?.detail?.contains("100 versions") == true)
        }
    }

    @Test("are one song when many callers add it at once")
    func raced() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            let spellings = [
                "The Who - My Generation", "the who - my generation", "THE WHO! - My Generation.",
            ]
            let statuses = await withTaskGroup(of: Int.self) { group in
                for number in 0..<9 {
                    group.addTask {
                        do {
                            try await fixture.addSong(spellings[number % 3], to: system)
                            return 201
                        } catch {
                            return (error as? Problem)?.status ?? 0
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [201] + Array(repeating: 409, count: 8))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...6 {
                    group.addTask {
                        try await fixture.addSong("The Who - Tommy", discId: "D\(number)", to: system)
                    }
                }
                try await group.waitForAll()
            }
            let songs = try await fixture.songs().songs
            #expect(songs.map(\.title).map { $0.lowercased().prefix(5) } == ["my ge", "tommy"])
            let discs = songs.last?.versions.compactMap(\.discId)
            #expect(discs == (1...6).map { "D\($0)" })
            #expect(try await fixture.wrongCounts().isEmpty)
        }
    }

    @Test("are refused where nothing is left to search for, with every such text named")
    func unsearchable() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            let both = await problem { try await fixture.addSong("!!! - ???", to: system) }
            #expect(both?.status == 400)
            #expect(both?.violations.map(\.place) == [.body(pointer: "/artist"), .body(pointer: "/title")])
            let song = try await fixture.addSong("Queen - Innuendo", to: system)
            let one = await problem { try await fixture.update(song.songdbId, SongChanges(title: "—")) }
            #expect(one?.violations.map(\.place) == [.body(pointer: "/title")])
            #expect(try await fixture.song(song.songdbId) == song)
        }
    }

    @Test("change in place, and never into another song of the system")
    func update() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            let song = try await fixture.addSong("Quen - Inuendo", discId: "A1", to: system)
            try await fixture.addSong("Queen - Headlong", to: system)
            let renamed = try await fixture.update(song.songdbId, SongChanges(artist: " Queen "))
            #expect(renamed.artist == "Queen" && renamed.title == "Inuendo")
            #expect(renamed.versions == [SongVersion(discId: "A1")])
            await expectRefusal(409, "conflict") {
                try await fixture.update(song.songdbId, SongChanges(title: "HEADLONG!"))
            }
            let whole = try await fixture.update(
                song.songdbId,
                SongChanges(
                    title: "Innuendo",
                    versions: [
                        SongVersion(discId: "B2"), SongVersion(discId: "B2 "),
                        SongVersion(manufacturer: "Zoom"),
                    ]))
            #expect(whole.versions == [SongVersion(manufacturer: "Zoom"), SongVersion(discId: "B2")])
            #expect(try await fixture.songs(.init(q: "innuendo")).songs == [whole])
            #expect(try await fixture.songs(.init(q: "quen", sort: .artist)).songs.isEmpty)
            let again = try await fixture.update(song.songdbId, SongChanges(title: "Innuendo", versions: []))
            #expect(again.versions.isEmpty && again.title == "Innuendo")
            #expect(try await fixture.wrongCounts().isEmpty)
        }
    }

    @Test("are nobody else's to see, to change or to delete")
    func tenants() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            let song = try await fixture.addSong("Queen - Innuendo", to: system)
            let (id, marcus) = (song.songdbId, fixture.marcus)
            await expectRefusal(404) { try await fixture.song(id, by: marcus) }
            await expectRefusal(404) { try await fixture.update(id, SongChanges(title: "X"), by: marcus) }
            await expectRefusal(404) { try await fixture.deleteSong(id, by: marcus) }
            await expectRefusal(404) { try await fixture.addSong("ABBA - SOS", to: system, by: marcus) }
            await expectRefusal(404) { try await fixture.deleteSongs(of: system, by: marcus) }
            await expectRefusal(404) { try await fixture.letters(of: system.id, by: marcus) }
            await expectRefusal(404) { try await fixture.songs(.init(systemId: system.id), by: marcus) }
            #expect(try await fixture.songs(by: marcus).songs.isEmpty)
            #expect(try await fixture.songs(.init(q: "queen"), by: marcus).songs.isEmpty)
            #expect(try await fixture.letters(by: marcus).isEmpty)
            #expect(try await fixture.songs().songs == [song])
        }
    }

    @Test("may be deleted, but neither added nor changed, after the trial")
    func trialOver() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            let song = try await fixture.addSong("Queen - Innuendo", to: system)
            try await fixture.addSong("Queen - Headlong", to: system)
            try await fixture.endTrials()
            await expectRefusal(403, "feature_not_available") {
                try await fixture.addSong("ABBA - SOS", to: system)
            }
            await expectRefusal(403, "feature_not_available") {
                try await fixture.update(song.songdbId, SongChanges(title: "X"))
            }
            try await fixture.deleteSong(song.songdbId)
            #expect(try await fixture.deleteSongs(of: system) == 1)
        }
    }

    @Test("go with their versions and letters, one by one or all of a system at once")
    func deletion() async throws {
        try await TenantFixture.with { fixture in
            let (system, other) = (try await fixture.addSystem(), try await fixture.addSystem("Patio"))
            for song in ["Queen - Innuendo", "ABBA - SOS", "ABBA - Waterloo"] {
                try await fixture.addSong(song, discId: "A1", to: system)
            }
            let kept = try await fixture.addSong("Queen - Innuendo", discId: "A1", to: other)
            let sos = try #require(try await fixture.songs(.init(q: "sos")).songs.first)
            try await fixture.deleteSong(sos.songdbId)
            await expectRefusal(404) { try await fixture.song(sos.songdbId) }
            await expectRefusal(404) { try await fixture.deleteSong(sos.songdbId) }
            let one = SongLetterCount(letter: "A", songCount: 1)
            #expect(try await fixture.letters(of: system.id) == [one, .init(letter: "Q", songCount: 1)])
            #expect(try await fixture.deleteSongs(of: system) == 2)
            #expect(try await fixture.deleteSongs(of: system) == 0)
            #expect(try await fixture.letters(of: system.id).isEmpty)
            #expect(try await fixture.songs().songs == [kept])
            #expect(try await fixture.systemList().systems.map(\.songCount) == [0, 1])
            let versions = Statement<Int64>("test versions left", "SELECT count(*) FROM song_versions")
            #expect(try await fixture.database.first(versions) == 1)
            try await fixture.addSong("ABBA - SOS", to: system)
            #expect(try await fixture.letters(of: system.id) == [one])
            #expect(try await fixture.wrongCounts().isEmpty)
        }
    }

    @Test("are counted rightly when some are added while all are deleted")
    func deletionWhileAdding() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<16 {
                    group.addTask {
                        if number % 4 == 3 {
                            _ = try await fixture.deleteSongs(of: system)
                        } else {
                            try await fixture.addSong("Queen - Song \(number)", discId: "A1", to: system)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await fixture.wrongCounts().isEmpty)
            let songs = try await fixture.songs(.init(limit: 100))
            #expect(songs.pagination.total == Int64(songs.songs.count))
            #expect(try await fixture.letters().reduce(0) { $0 + $1.songCount } == songs.pagination.total)
        }
    }
}
