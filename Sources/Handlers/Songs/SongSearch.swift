import Postgres

/// A search for songs by relevance: the tiers are asked for in their order, as long as the page is not full.
struct SongSearch {
    let database: PostgresClient
    let scope: SongbookScope
    /// The normal form of the text, not empty.
    let text: String
    /// How many songs to read at most.
    let count: Int

    /// Reads the songs from a place on.
    ///
    /// - Parameter found: how many hits the pages before had.
    func songs(from start: SongPlace, found: Int) async throws -> [FoundSong] {
        var songs: [FoundSong] = []
        if start.tier < .allWords {
            songs += try await leadingSongs(from: start)
        }
        if songs.count < count, start.tier < .similar {
            let wordStart = start.tier == .allWords ? start : SongPlace(startOf: .allWords)
            songs += try await songsWithAllWords(from: wordStart, count: count - songs.count)
        }
        if songs.count < count, start.tier == .similar || found + songs.count < SongSearchRules.fewHits {
            let similarStart = start.tier == .similar ? start : SongPlace(startOf: .similar)
            songs += try await similarSongs(from: similarStart, count: count - songs.count)
        }
        return songs
    }

    /// Reads the songs that have all the words, by artist or by title.
    func songs(by order: WordSongs.Order, from start: SongPlace) async throws -> [FoundSong] {
        let words = WordSongs(
            database: database, scope: scope, order: order, prefix: scope.accountKey, initial: nil, leaving: nil)
        return try await words.songs(from: start, count: count)
    }

    private func leadingSongs(from start: SongPlace) async throws -> [FoundSong] {
        try await database.rows(
            LeadingSongStatement.forText,
            [.uuid(scope.accountID), scope.systemsParameter, .text(text), .int32(start.tier.rawValue)]
                + start.keyParameters + [.int64(Int64(count))])
    }

    private func songsWithAllWords(from start: SongPlace, count: Int) async throws -> [FoundSong] {
        let words = WordSongs(
            database: database, scope: scope, order: .artist, prefix: scope.accountKey, initial: nil, leaving: text)
        return try await words.songs(from: start, count: count)
    }

    private func similarSongs(from start: SongPlace, count: Int) async throws -> [FoundSong] {
        let doubtful = SongSearchRules.doubtful(scope.terms)
        let certain = scope.terms.filter { !doubtful.contains($0) }
        let rare = certain.filter { $0.songs <= SongSearchRules.fewSongs }
        let common = certain.filter { $0.songs > SongSearchRules.fewSongs }
        return try await database.rows(
            SimilarSongStatement.forWords,
            [
                .uuid(scope.accountID), scope.systemsParameter, .text(scope.accountKey), .text(text),
                .textArray(doubtful.map(\.word)),
                query(rare), query(common), query(scope.terms),
                .double(start.score), .int64(start.id), .int64(Int64(count)),
            ])
    }

    /// The query for all of the terms; `NULL` without any.
    private func query(_ terms: [SearchTerm]) -> PostgresValue {
        terms.isEmpty ? .null : .text(SongSearchRules.query(terms, prefix: scope.accountKey))
    }
}

extension SongTier: Comparable {
    /// Better fitting songs come first.
    static func < (left: SongTier, right: SongTier) -> Bool { left.rawValue < right.rawValue }
}
