import Postgres

/// A search for songs: by relevance, the tiers are asked for in their order, as long as the page is not full.
struct SongSearch {
    let database: PostgresClient
    let systems: [OfferedSystem]
    /// The normal form of the text, not empty.
    let text: String
    /// How many songs to read at most.
    let count: Int

    /// Reads the songs by relevance from a place on.
    ///
    /// - Parameter found: how many hits the pages before had.
    func songs(from start: SongPlace, found: Int) async throws -> [FoundSong] {
        var songs: [FoundSong] = []
        if start.tier < .allWords {
            songs += try await leadingSongs(from: start)
        }
        if songs.count < count, start.tier < .similar {
            let wordStart = start.tier == .allWords ? start : SongPlace(startOf: .allWords)
            let words = WordSongs(database: database, order: .artist, marker: "", initial: nil, leaving: text)
            songs += try await words.songs(of: systems, from: wordStart, count: count - songs.count)
        }
        if songs.count < count, start.tier == .similar || found + songs.count < SongSearchRules.fewHits {
            let similar = SimilarSongs(database: database, text: text)
            let similarStart = start.tier == .similar ? start : SongPlace(startOf: .similar)
            songs += try await similar.songs(of: systems, from: similarStart, count: count - songs.count)
        }
        return songs
    }

    /// Reads the songs that have all the words, by artist or by title.
    func songs(by order: WordSongs.Order, from start: SongPlace) async throws -> [FoundSong] {
        let words = WordSongs(database: database, order: order, marker: "", initial: nil, leaving: nil)
        return try await words.songs(of: systems, from: start, count: count)
    }

    private func leadingSongs(from start: SongPlace) async throws -> [FoundSong] {
        try await database.rows(
            LeadingSongStatement.forText,
            [.uuidArray(systems.map(\.id)), .text(text), .int32(start.tier.rawValue)]
                + start.keyParameters + [.int64(Int64(count))])
    }
}
