import CoreTypes
import Generated
import Platform
import SpecRuntime
import Testing

@testable import Handlers

@Suite("The search in an account's songs")
struct CatalogueSearchTests {
    private static let catalogue = [
        "The Who - My Generation", "The Who - Behind Blue Eyes", "Baha Men - Who Let The Dogs Out",
        "AC/DC - T.N.T.", "AC/DC - Thunderstruck", "Beyoncé - Halo", "Queen - Bohemian Rhapsody",
        "Queen - Radio Ga Ga", "ABBA - Dancing Queen", "宇多田ヒカル - First Love", "初音ミク - 千本桜",
        "10cc - I'm Not In Love", "(hed) p.e. - Bartender", "Élan - Nanana", "david bowie - Heroes",
    ]

    /// A catalogue in one system, and one song of it in another.
    private static func withSongs(
        _ body: (TenantFixture, CustomerSystem, CustomerSystem) async throws -> Void
    ) async throws {
        try await TenantFixture.with { fixture in
            let (system, other) = (try await fixture.addSystem(), try await fixture.addSystem("Patio"))
            for song in catalogue { try await fixture.addSong(song, to: system) }
            try await fixture.addSong("Queen - Radio Ga Ga", to: other)
            try await body(fixture, system, other)
        }
    }

    @Test("puts first what people mean")
    func relevance() async throws {
        try await Self.withSongs { fixture, _, _ throws in
            let meant = [
                ("the who", "The Who - Behind Blue Eyes"), ("AC/DC", "AC/DC - T.N.T."),
                ("acdc thunder", "AC/DC - Thunderstruck"), ("tnt", "AC/DC - T.N.T."),
                ("beyonce", "Beyoncé - Halo"), ("ヒカル", "宇多田ヒカル - First Love"),
                ("本桜", "初音ミク - 千本桜"), ("bohemian rapsody", "Queen - Bohemian Rhapsody"),
            ]
            for (text, first) in meant {
                #expect(try await fixture.songs(.init(q: text)).songs.first?.combined == first, "\(text)")
            }
            #expect(try await fixture.songs(.init(q: "%_")).songs.isEmpty)
        }
    }

    @Test("shows each system's song, and keeps to a system that is asked for")
    func systems() async throws {
        try await Self.withSongs { fixture, system, other throws in
            let both = try await fixture.songs(.init(q: "radio ga ga")).songs
            #expect(both.map(\.systemName).sorted() == ["Main room", "Patio"])
            let one = try await fixture.songs(.init(q: "radio ga ga", systemId: other.id))
            #expect(one.songs.map(\.systemId) == [other.id] && one.pagination.total == 1)
            #expect(try await fixture.songs(.init(systemId: other.id)).pagination.total == 1)
            await expectRefusal(404) {
                try await fixture.songs(.init(systemId: fixture.services.identifiers.next()))
            }
            let foreign = try await fixture.addSystem(by: fixture.marcus)
            await expectRefusal(404) { try await fixture.songs(.init(q: "queen", systemId: foreign.id)) }
            await expectRefusal(404) { try await fixture.letters(of: foreign.id) }
        }
    }

    private static let filters: [(SearchSongDb.Query, [String])] = [
        (
            .init(artist: "queen"),
            ["Queen - Bohemian Rhapsody", "Queen - Radio Ga Ga", "Queen - Radio Ga Ga"]
        ),
        (.init(artist: "ac/dc", title: "tnt"), ["AC/DC - T.N.T."]),
        (.init(title: "queen"), ["ABBA - Dancing Queen"]),
        (.init(title: "thunder"), ["AC/DC - Thunderstruck"]),
        (.init(title: "桜"), ["初音ミク - 千本桜"]),
        (.init(title: "love"), ["10cc - I'm Not In Love", "宇多田ヒカル - First Love"]),
        (.init(q: "love", letter: "宇"), ["宇多田ヒカル - First Love"]),
        (.init(q: "who", artist: "the"), ["The Who - Behind Blue Eyes", "The Who - My Generation"]),
        (
            .init(q: "the", sort: .title),
            ["The Who - Behind Blue Eyes", "The Who - My Generation", "Baha Men - Who Let The Dogs Out"]
        ),
        (.init(letter: "é"), ["Élan - Nanana"]), (.init(letter: "0"), ["10cc - I'm Not In Love"]),
        (.init(letter: "#"), ["(hed) p.e. - Bartender"]),
        (
            .init(letter: "a", sort: .title),
            ["ABBA - Dancing Queen", "AC/DC - T.N.T.", "AC/DC - Thunderstruck"]
        ),
        (.init(artist: "--"), []), (.init(artist: "queen", title: "!"), []),
    ]

    @Test("fits every filter that is given")
    func everyFilter() async throws {
        try await Self.withSongs { fixture, _, _ throws in
            for (query, songs) in Self.filters {
                #expect(try await fixture.walk(query, size: 100) == songs, "\(query)")
                #expect(try await fixture.walk(query, size: 1) == songs, "\(query)")
            }
        }
    }

    @Test("leafs without a text, by artist or by title, in pages that join to the whole")
    func leafing() async throws {
        try await Self.withSongs { fixture, _, _ throws in
            let byArtist = try await fixture.walk(.init(), size: 100)
            #expect(byArtist.count == 16 && byArtist.first == "10cc - I'm Not In Love")
            let byTitle = try await fixture.walk(.init(sort: .title), size: 100)
            #expect(byTitle.first == "(hed) p.e. - Bartender" && byTitle.sorted() == byArtist.sorted())
            for size: Int32 in [1, 3, 15, 16] {
                #expect(try await fixture.walk(.init(), size: size) == byArtist)
                #expect(try await fixture.walk(.init(sort: .title), size: size) == byTitle)
            }
        }
    }

    @Test("leafs by title under a letter that most songs have")
    func commonLetter() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            let songs = (10..<40).map { "Queen - Song \($0)" }
            for song in songs + ["ABBA - Song 20"] { try await fixture.addSong(song, to: system) }
            #expect(try await fixture.walk(.init(letter: "q", sort: .title), size: 7) == songs)
            #expect(try await fixture.walk(.init(letter: "q", sort: .artist), size: 7) == songs)
        }
    }

    @Test("counts all that a text finds, similar spellings included")
    func total() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            for number in 0..<8 {
                try await fixture.addSong("Singer \(number) - Rhapsody Number \(number)", to: system)
            }
            for number in 0..<15 {
                try await fixture.addSong("Band \(number) - Blue Moon \(number)", to: system)
            }
            #expect(try await fixture.walk(.init(q: "rapsody"), size: 3).count == 8)
            #expect(try await fixture.walk(.init(q: "blue mooon"), size: 4).count == 15)
            #expect(try await fixture.walk(.init(q: "blue moon", sort: .title), size: 4).count == 15)
        }
    }

    @Test("lists the letters that its filter knows, with their songs")
    func letters() async throws {
        try await Self.withSongs { fixture, system, other throws in
            let letters = try await fixture.letters()
            #expect(letters.map(\.letter) == ["#", "0", "A", "B", "D", "E", "Q", "T", "初", "宇"])
            for letter in letters {
                let page = try await fixture.songs(.init(letter: letter.letter, limit: 1))
                #expect(page.pagination.total == letter.songCount, "\(letter)")
                #expect(
                    try await fixture.walk(.init(letter: letter.letter), size: 2).count
                        == Int(letter.songCount))
            }
            #expect(try await fixture.letters(of: other.id) == [.init(letter: "Q", songCount: 1)])
            #expect(try await fixture.letters(of: system.id).first { $0.letter == "Q" }?.songCount == 2)
        }
    }

    @Test("refuses an order by relevance that means nothing, and cursors of other lists and accounts")
    func refusals() async throws {
        try await Self.withSongs { fixture, _, _ throws in
            let meaningless: [SearchSongDb.Query] = [
                .init(sort: .relevance), .init(q: "queen", letter: "Q", sort: .relevance),
                .init(q: "queen", artist: "queen", sort: .relevance),
            ]
            for query in meaningless {
                let refused = await problem { try await fixture.songs(query) }
                #expect(refused?.violations.map(\.code) == ["sort"])
            }
            let cursor = try #require(
                try await fixture.songs(.init(artist: "queen", limit: 1)).pagination.nextCursor)
            let others: [SearchSongDb.Query] = [
                .init(cursor: cursor), .init(title: "queen", cursor: cursor),
                .init(artist: "queen", sort: .title, cursor: cursor),
            ]
            for query in others {
                let refused = await problem { try await fixture.songs(query) }
                #expect(refused?.violations.map(\.code) == ["cursor"])
            }
            await expectRefusal(400) {
                try await fixture.songs(.init(artist: "queen", cursor: cursor), by: fixture.marcus)
            }
        }
    }
}
