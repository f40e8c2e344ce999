import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A venue's songbook")
struct SongbookTests {
    private static let songs = [
        "Queen - Radio Ga Ga", "Queen - Bicycle Race", "Queensrÿche - Silent Lucidity", "Élan - Nanana",
        "10cc - I'm Not In Love", "(hed) p.e. - Bartender", "\"Weird Al\" Yankovic - Eat It",
        "宇多田ヒカル - First Love", "The Beatles - Help!", "david bowie - Heroes",
    ]

    private static func withSongbook(_ body: (Fixture) async throws -> Void) async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            try await fixture.addSongs(songs)
            try await body(fixture)
        }
    }

    @Test("lists by artist and title, and names its venue")
    func wholeList() async throws {
        try await Self.withSongbook { fixture in
            let book = try await fixture.songbook()
            #expect(book.venue.name == "Stage")
            #expect(book.songs.first?.artist == "10cc")
            #expect(
                book.songs.filter { $0.artist == "Queen" }.map(\.title) == ["Bicycle Race", "Radio Ga Ga"])
            #expect(book.songs.count == Self.songs.count)
        }
    }

    @Test("tells every letter that has songs, digits and other signs together")
    func letters() async throws {
        try await Self.withSongbook { fixture in
            let letters = ["#", "0", "D", "E", "Q", "T", "W", "宇"]
            let books = try await [fixture.songbook(), fixture.songbook(.init(letter: "Q"))]
            #expect(books.map(\.availableLetters) == [letters, letters])
        }
    }

    @Test("opens at a letter, of either case and any script, accents aside")
    func letter() async throws {
        let expected: [(String, [String])] = [
            ("q", ["Queen", "Queen", "Queensrÿche"]), ("E", ["Élan"]), ("é", ["Élan"]), ("0", ["10cc"]),
            ("#", ["(hed) p.e."]), ("W", ["\"Weird Al\" Yankovic"]), ("宇", ["宇多田ヒカル"]),
            ("D", ["david bowie"]),
            ("Z", []),
        ]
        try await Self.withSongbook { fixture in
            for (letter, artists) in expected {
                let book = try await fixture.songbook(.init(letter: letter))
                #expect(book.songs.map(\.artist) == artists, "\(letter)")
            }
        }
    }

    @Test("keeps to artists with the words asked for, not titles")
    func artist() async throws {
        try await Self.withSongbook { fixture in
            try await fixture.addSongs(["ABBA - Dancing Queen"])
            let artists = try await Set(fixture.songbook(.init(artist: "queen")).songs.map(\.artist))
            #expect(artists == ["Queen", "Queensrÿche"])
            #expect(try await fixture.songbook(.init(artist: "beatles")).songs.map(\.title) == ["Help!"])
            #expect(try await fixture.songbook(.init(letter: "T", artist: "beatles")).songs.count == 1)
            #expect(try await fixture.songbook(.init(letter: "B", artist: "beatles")).songs.isEmpty)
            #expect(try await fixture.songbook(.init(artist: "--")).songs.isEmpty)
        }
    }

    @Test("can be walked page by page")
    func pages() async throws {
        try await Self.withSongbook { fixture in
            let whole = try await fixture.songbook(.init(limit: 100)).songs.map(\.songdbId)
            var walked: [Int64] = []
            var cursor: String?
            repeat {
                let book = try await fixture.songbook(.init(limit: 3, cursor: cursor))
                walked += book.songs.map(\.songdbId)
                cursor = book.pagination.nextCursor
            } while cursor != nil && walked.count < 100
            #expect(walked == whole)
        }
    }
}
