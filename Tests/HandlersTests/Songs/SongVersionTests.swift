import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("The versions of a song")
struct SongVersionTests {
    private static let who = [
        SongVersion(manufacturer: "Zoom"), SongVersion(discId: "A1", manufacturer: "Sound Choice"),
        SongVersion(discId: "B2"), SongVersion(discId: "B2", manufacturer: "Sunfly"),
    ]

    @Test("are told with one hit for the song, whichever systems have them")
    func oneHit() async throws {
        try await Fixture.with { fixture in
            let venue = try await fixture.addVenue("Stage")
            let second = try await Fixture.makeSystem(of: fixture.account, in: fixture.database)
            try await fixture.addSongs(["The Who - Tommy", "The Who - Who Are You"])
            try await fixture.addSongs(["THE WHO - tommy", "Tommy - The Whole Song"], system: second)
            try await fixture.addVersions([("B2", ""), ("A1", "Sound Choice")], to: "The Who - Tommy")
            try await fixture.addVersions(
                [("B2", "Sunfly"), ("A1", "Sound Choice"), ("", "Zoom")], to: "THE WHO - tommy")
            for (text, sort) in [
                ("the who", SearchVenueSongDbSort.relevance), ("tommy", .relevance), ("who tom", .relevance),
                ("tommmy", .relevance), ("tommy", .artist), ("tommy", .title),
            ] {
                let songs = try await fixture.page(text, sort: sort, limit: 100).songs
                let hits = songs.filter { $0.combined.lowercased() == "the who - tommy" }
                #expect(hits.map(\.versions) == [Self.who], "\(text) by \(sort)")
            }
            let books = try await [
                fixture.songbook(), fixture.songbook(.init(letter: "T")),
                fixture.songbook(.init(artist: "who")),
            ]
            for book in books {
                let hits = book.songs.filter { $0.combined.lowercased() == "the who - tommy" }
                #expect(hits.map(\.versions) == [Self.who])
            }
            try await fixture.link(venue, to: fixture.system)
            let own = try await fixture.page("tommy", limit: 100).songs
            #expect(own.map(\.versions) == [[Self.who[1], Self.who[2]]])
        }
    }

    @Test("join in pages that have neither a gap nor a double", arguments: SearchVenueSongDbSort.allCases)
    func pages(sort: SearchVenueSongDbSort) async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            let second = try await Fixture.makeSystem(of: fixture.account, in: fixture.database)
            let third = try await Fixture.makeSystem(of: fixture.account, in: fixture.database)
            let songs = (0..<9).flatMap {
                ["Singer \($0) - Blue Moon", "Blue Moon \($0) - Song", "Moon \($0) - Deep Blue"]
            }
            try await fixture.addSongs(songs)
            try await fixture.addSongs(
                songs.filter { !$0.contains("3") } + ["Zoe - Blue Moon"], system: second)
            try await fixture.addSongs(songs.filter { !$0.contains("5") }, system: third)
            let whole = try await fixture.page("blue moon", sort: sort, limit: 100).songs.map(\.combined)
            #expect(whole.count == 28 && Set(whole).count == 28)
            for size: Int32 in [1, 2, 5, 27, 28] {
                var (walked, cursor) = ([String](), String?.none)
                repeat {
                    let page = try await fixture.page("blue moon", sort: sort, limit: size, cursor: cursor)
                    walked += page.songs.map(\.combined)
                    cursor = page.pagination.nextCursor
                } while cursor != nil && walked.count < 100
                #expect(walked == whole, "pages of \(size)")
            }
            var (leafed, cursor) = ([String](), String?.none)
            repeat {
                let book = try await fixture.songbook(.init(limit: 4, cursor: cursor))
                leafed += book.songs.map(\.combined)
                cursor = book.pagination.nextCursor
            } while cursor != nil && leafed.count < 100
            #expect(leafed.count == 28 && Set(leafed) == Set(whole))
        }
    }

    @Test("are one hit also where one system writes the song so that only its spelling is similar")
    func otherSpelling() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            let second = try await Fixture.makeSystem(of: fixture.account, in: fixture.database)
            try await fixture.addSongs(["Acdcs - Thunder", "AC/DC - Thunderstruck"])
            try await fixture.addSongs(["AC DC - Thunderstruck"], system: second)
            let songs = try await fixture.page("acdc thunderstruck", limit: 100).songs
            #expect(songs.filter { $0.title == "Thunderstruck" }.count == 1)
        }
    }
}

extension Fixture {
    /// Gives the songs that are written so versions, by disc id and manufacturer.
    func addVersions(_ versions: [(String, String)], to song: String) async throws {
        try await database.execute(
            Self.newVersions,
            [.text(song), .textArray(versions.map(\.0)), .textArray(versions.map(\.1))])
    }

    private static let newVersions = Statement<NoRow>(
        "new versions",
        """
        INSERT INTO song_versions (songdb_id, disc_id, manufacturer)
        SELECT songdb_id, version.disc_id, version.manufacturer
        FROM songdb, unnest($2::text[], $3::text[]) AS version (disc_id, manufacturer) WHERE combined = $1
        """)
}
