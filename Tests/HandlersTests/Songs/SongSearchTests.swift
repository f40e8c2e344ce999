import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("The song search")
struct SongSearchTests {
    private static let catalogue = [
        "The Who - My Generation", "The Who - Behind Blue Eyes", "The Guess Who - These Eyes",
        "Baha Men - Who Let The Dogs Out", "AC/DC - T.N.T.", "AC/DC - Thunderstruck", "Beyoncé - Halo",
        "Ke$ha - Tik Tok", "Kesha - Praying", "Nena - 99 Luftballons", "宇多田ヒカル - First Love",
        "Queen - Bohemian Rhapsody", "Queen - Radio Ga Ga", "ABBA - Dancing Queen",
        "P!nk - Get The Party Started",
        "Guns N' Roses - Sweet Child O' Mine", "Майя Кристалинская - Нежность", "Michael Jackson - Thriller",
        "Love - Alone Again Or", "Haddaway - What Is Love", "Tina Turner - What's Love Got To Do With It",
        "Queensrÿche - Silent Lucidity", "Eminem - Love The Way You Lie",
    ]

    private static func withSongs(_ body: (Fixture) async throws -> Void) async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            try await fixture.addSongs(catalogue)
            try await body(fixture)
        }
    }

    private static let meant = [
        ("the who", "The Who - Behind Blue Eyes"), ("THE WHO", "The Who - Behind Blue Eyes"),
        ("ac/dc", "AC/DC - T.N.T."), ("ac dc", "AC/DC - T.N.T."), ("acdc", "AC/DC - T.N.T."),
        ("tnt", "AC/DC - T.N.T."), ("beyonce", "Beyoncé - Halo"), ("BEYONCÉ", "Beyoncé - Halo"),
        ("ke$ha tik", "Ke$ha - Tik Tok"), ("99 luftballons", "Nena - 99 Luftballons"),
        ("99 luft", "Nena - 99 Luftballons"), ("宇多田", "宇多田ヒカル - First Love"),
        ("ヒカル", "宇多田ヒカル - First Love"), ("first love", "宇多田ヒカル - First Love"),
        ("pink party", "P!nk - Get The Party Started"),
        ("guns n roses", "Guns N' Roses - Sweet Child O' Mine"),
        ("нежность", "Майя Кристалинская - Нежность"), ("queen bohemian", "Queen - Bohemian Rhapsody"),
        ("bohemian rapsody", "Queen - Bohemian Rhapsody"), ("micheal jackson", "Michael Jackson - Thriller"),
        ("lufbalons", "Nena - 99 Luftballons"),
    ]

    @Test("puts first what people mean")
    func relevance() async throws {
        try await Self.withSongs { fixture in
            for (text, first) in Self.meant {
                let songs = try await fixture.search(text)
                #expect(songs.first == first, "\(text)")
            }
        }
    }

    @Test("orders exact titles and artists before beginnings, and those before words")
    func tiers() async throws {
        try await Self.withSongs { fixture in
            try await fixture.addSongs(["Mandy - Love", "Zoe - Lovely", "Lovelace - Engine"])
            #expect(
                try await fixture.search("love").prefix(7) == [
                    "Mandy - Love", "Love - Alone Again Or", "Eminem - Love The Way You Lie", "Zoe - Lovely",
                    "Lovelace - Engine", "Haddaway - What Is Love",
                    "Tina Turner - What's Love Got To Do With It",
                ])
        }
    }

    @Test("asks every word of a song, whole or as a beginning")
    func everyWord() async throws {
        try await Self.withSongs { fixture in
            let songs = try await fixture.search("who eyes")
            #expect(songs.prefix(2) == ["The Guess Who - These Eyes", "The Who - Behind Blue Eyes"])
            #expect(!songs.contains("The Who - My Generation"))
            #expect(try await fixture.search("queen ga").first == "Queen - Radio Ga Ga")
        }
    }

    @Test("finds Ke$ha and Kesha as one name")
    func dollarLetter() async throws {
        try await Self.withSongs { fixture in
            let found = Set(["Ke$ha - Tik Tok", "Kesha - Praying"])
            for text in ["ke$ha", "kesha"] {
                let songs = try await fixture.search(text)
                #expect(Set(songs.prefix(2)) == found)
            }
        }
    }

    @Test("finds nothing for a text without letters and digits")
    func nothingToFind() async throws {
        try await Self.withSongs { fixture in
            for text in ["!!", "%_", "''", " -- "] {
                let songs = try await fixture.search(text)
                #expect(songs.isEmpty, "\(text)")
            }
        }
    }

    @Test("sorts by artist or title on request")
    func sorts() async throws {
        try await Self.withSongs { fixture in
            let byArtist = ["The Guess Who - These Eyes", "The Who - Behind Blue Eyes"]
            let found = try await [
                fixture.search("eyes", sort: .artist), fixture.search("eyes", sort: .title),
            ]
            #expect(found == [byArtist, byArtist.reversed()])
        }
    }

    @Test("keeps to the systems that the venue offers, and 404s any other")
    func systems() async throws {
        try await Fixture.with { fixture in
            let venue = try await fixture.addVenue("Stage")
            let second = try await Fixture.makeSystem(of: fixture.account, in: fixture.database)
            try await fixture.addSongs(["ABBA - Waterloo"])
            try await fixture.addSongs(["Queen - Waterloo"], system: second)
            #expect(try await fixture.search("waterloo").count == 2)
            #expect(try await fixture.search("waterloo", system: second) == ["Queen - Waterloo"])
            try await fixture.link(venue, to: second)
            #expect(try await fixture.search("waterloo") == ["Queen - Waterloo"])
            #expect(try await fixture.search("waterlooo") == ["Queen - Waterloo"])
            let problem = await #expect(throws: Problem.self) {
                try await fixture.search("waterloo", system: fixture.system)
            }
            #expect(problem?.status == 404)
        }
    }

    @Test("joins the songs of several systems in one order")
    func severalSystems() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            let second = try await Fixture.makeSystem(of: fixture.account, in: fixture.database)
            try await fixture.addSongs(["Zoe - Deep Blue", "Bob - Sky Blue", "Ana - Blue"])
            try await fixture.addSongs(
                ["Élan - So Blue", "Amy - Ice Blue", "Ana - Blue", "Ana - Blues"], system: second)
            let relevant = [
                "Ana - Blue", "Ana - Blues", "Amy - Ice Blue", "Bob - Sky Blue", "Élan - So Blue",
                "Zoe - Deep Blue",
            ]
            #expect(try await fixture.search("blue") == relevant)
            let byTitle = [
                "Ana - Blue", "Ana - Blues", "Zoe - Deep Blue", "Amy - Ice Blue", "Bob - Sky Blue",
                "Élan - So Blue",
            ]
            #expect(try await fixture.search("blue", sort: .title) == byTitle)
            var paged: [Int64] = []
            var cursor: String?
            repeat {
                let page = try await fixture.page("blue", limit: 2, cursor: cursor)
                paged += page.songs.map(\.songdbId)
                cursor = page.pagination.nextCursor
            } while cursor != nil && paged.count < 20
            #expect(Set(paged).count == 6 && paged.count == 6)
        }
    }

    @Test("never shows another account's songs")
    func tenants() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            let other = try await Fixture.makeAccount(in: fixture.database)
            let system = try await Fixture.makeSystem(of: other, in: fixture.database)
            let stranger = Fixture(
                database: fixture.database, handlers: fixture.handlers, account: other, system: system)
            try await stranger.addSongs(["Queen - Bohemian Rhapsody"])
            for text in ["queen", "bohemian rhapsody", "bohemian rapsody", "bohemi"] {
                #expect(try await fixture.search(text).isEmpty)
            }
            let problem = await #expect(throws: Problem.self) {
                try await fixture.search("queen", system: system)
            }
            #expect(problem?.status == 404)
        }
    }
}
