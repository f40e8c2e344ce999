import Postgres

/// A search for songs: by relevance, the tiers are asked for in their order, as long as the page is not full.
struct SongSearch {
    let database: PostgresClient
    let systems: [OfferedSystem]
    /// The normal form of the text, not empty.
    let text: String
    /// How many songs to read at most.
    let count: Int
    /// Whether a song that several systems have is one hit.
    let joinsSystems: Bool

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
            songs += try await words(by: .artist, leaving: text).songs(
                of: systems, from: wordStart, count: count - songs.count)
        }
        if songs.count < count, start.tier == .similar || found + songs.count < SongSearchRules.fewHits {
            let similar = SimilarSongs(database: database, text: text, joinsSystems: joinsSystems)
            let similarStart = start.tier == .similar ? start : SongPlace(startOf: .similar)
            let alike = try await similar.songs(of: systems, from: similarStart, count: count)
            // Systems may write a song differently, so that it has the words in one and is similar in the other.
            let others =
                joinsSystems ? alike.filter { song in !songs.contains { $0.hasNames(of: song) } } : alike
            songs += others.prefix(count - songs.count)
        }
        return songs
    }

    /// Reads the songs that have all the words, by artist or by title.
    func songs(by order: WordSongs.Order, from start: SongPlace) async throws -> [FoundSong] {
        try await words(by: order, leaving: nil).songs(of: systems, from: start, count: count)
    }

    /// The songs that have all the words.
    func words(by order: WordSongs.Order, leaving: String?) -> WordSongs {
        WordSongs(
            database: database, order: order, marker: "", initial: nil, leaving: leaving,
            joinsSystems: joinsSystems)
    }

    private func leadingSongs(from start: SongPlace) async throws -> [FoundSong] {
        let songs = try await database.rows(
            LeadingSongStatement.forText,
            [.uuidArray(systems.map(\.id)), .text(text), .int32(start.tier.rawValue)]
                + start.keyParameters + [.int64(Int64(count))])
        return MergedSongs.first(count, of: songs, joined: joinsSystems)
    }
}
