import Postgres

/// The songs of a songbook by artist and title, all or those under a letter or of some artists.
struct SongbookLeaf {
    let database: PostgresClient
    /// Its text is what artists are filtered by.
    let scope: SongbookScope
    /// A letter as the client wrote it; nil for all.
    let letter: String?

    /// Reads at most `count` songs from a place on.
    func songs(from start: SongPlace, count: Int) async throws -> [FoundSong] {
        guard let text = scope.text else { return try await allSongs(from: start, count: count) }
        // A text with neither letters nor digits names no artist.
        guard !text.isEmpty else { return [] }
        let words = WordSongs(
            database: database, order: .artist, marker: "@", initial: try await initial(), leaving: nil,
            joinsSystems: true)
        return try await words.songs(of: scope.systems, from: start, count: count)
    }

    /// The letters that have songs, whatever is asked for.
    func availableLetters() async throws -> [String] {
        try await database.rows(SongbookStatements.letters, [scope.systemsParameter])
    }

    private func allSongs(from start: SongPlace, count: Int) async throws -> [FoundSong] {
        let parameters = [scope.systemsParameter] + start.keyParameters + [.int64(Int64(count))]
        let songs =
            if let letter {
                try await database.rows(SongbookStatements.underLetter, parameters + [.text(letter)])
            } else {
                try await database.rows(SongbookStatements.all, parameters)
            }
        return MergedSongs.first(count, of: songs, joined: true)
    }

    private func initial() async throws -> String? {
        guard let letter else { return nil }
        return try await database.first(SongbookStatements.initial, [.text(letter)])
    }
}
