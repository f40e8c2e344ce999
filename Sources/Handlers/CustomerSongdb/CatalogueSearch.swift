import Generated
import Postgres
import SpecRuntime

/// A look into an account's catalogue: a search, or leafing through it, with filters.
struct CatalogueSearch: Sendable {
    /// Up to so many songs that a text finds are counted: counting reads each of them.
    static let mostCounted: Int64 = 10_000

    let database: PostgresClient
    let catalogue: CatalogueScope
    let order: SearchSongDbSort
    /// A letter as the client wrote it; nil for all.
    let letter: String?

    /// The order that is asked for, or the one that suits the filters.
    ///
    /// - Throws: 400 for an order by relevance that the filters do not allow.
    static func order(of query: SearchSongDb.Query) throws(Problem) -> SearchSongDbSort {
        let isNarrowed = query.artist != nil || query.title != nil || query.letter != nil
        let canRank = query.q != nil && !isNarrowed
        guard let sort = query.sort else { return canRank ? .relevance : .artist }
        guard sort != .relevance || canRank else {
            throw .validation([
                Violation(
                    place: .parameter(name: "sort", location: .query), code: "sort",
                    message: "must be artist or title without q, and with artist, title or letter")
            ])
        }
        return sort
    }

    /// Reads at most `count` songs from a place on.
    func songs(from start: SongStart, count: Int) async throws -> [FoundSong] {
        guard !catalogue.findsNothing else { return [] }
        if order == .relevance {
            return try await ranked(count: count).songs(from: start.place, found: start.found)
        }
        if catalogue.hasText {
            return try await words.songs(of: catalogue.systems, from: start.place, count: count)
        }
        return try await leaf(from: start.place, count: count)
    }

    /// How many songs there are, of which the first page is known; nil where a text finds too many to count.
    func total(of page: Page<FoundSong>) async throws -> Int64? {
        guard page.hasMore else { return Int64(page.rows.count) }
        guard catalogue.hasText else {
            return letter == nil ? catalogue.systems.reduce(0) { $0 + $1.size } : catalogue.songsUnderLetter
        }
        let counted = try await words.count(of: catalogue.systems, most: Self.mostCounted)
        guard order == .relevance, let counted, counted < SongSearchRules.fewHits else { return counted }
        let first = SongStart(place: SongPlace(startOf: .exactTitle), found: 0)
        let most = SongSearchRules.fewHits + SongSearchRules.mostSimilar * catalogue.systems.count
        return Int64(try await songs(from: first, count: most).count)
    }

    private func ranked(count: Int) -> SongSearch {
        SongSearch(
            database: database, systems: catalogue.systems, text: catalogue.text ?? "", count: count,
            joinsSystems: false)
    }

    /// The songs that have all the words asked for.
    private var words: WordSongs {
        WordSongs(
            database: database, order: order == .title ? .title : .artist, marker: "",
            initial: catalogue.initial, leaving: nil, titled: catalogue.titleWords, joinsSystems: false)
    }

    /// Whether leafing through all titles comes upon `count` songs of the letter before it has looked at as many songs
    /// as the letter has.
    private func isCommonLetter(for count: Int) -> Bool {
        let (all, under) = (catalogue.systems.reduce(0) { $0 + $1.size }, catalogue.songsUnderLetter)
        return under > 0 && Double(count) * Double(all) / Double(under) < Double(under)
    }

    private func leaf(from place: SongPlace, count: Int) async throws -> [FoundSong] {
        let parameters =
            [.uuidArray(catalogue.systems.map(\.id))] + place.keyParameters + [.int64(Int64(count))]
        let songs =
            switch (order, letter) {
            case (.title, _) where letter == nil || isCommonLetter(for: count):
                try await database.rows(SongbookStatements.allByTitle, parameters + [.text(letter)])
            case (.title, _):
                try await database.rows(
                    SongbookStatements.underLetterByTitle, parameters + [.text(letter)])
            case (_, let letter?):
                try await database.rows(SongbookStatements.underLetter, parameters + [.text(letter)])
            case (_, nil): try await database.rows(SongbookStatements.all, parameters)
            }
        return MergedSongs.first(count, of: songs, joined: false)
    }
}
