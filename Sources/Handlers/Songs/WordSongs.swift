import Postgres

/// The songs that have all the words of a text, by artist or by title.
struct WordSongs {
    enum Order {
        case artist, title
    }

    let database: PostgresClient
    let order: Order
    /// What stands between a system's key and the words in lexemes: nothing, or "@" for words of artists alone.
    let marker: String
    /// Only songs under this letter; nil for all.
    let initial: String?
    /// Leaves out the songs whose title or artist begins with this text; nil leaves out none.
    let leaving: String?
    /// Only songs whose titles have these words; nil for all.
    var titled: [String]?
    /// Whether a song that several systems have is one hit.
    let joinsSystems: Bool

    /// Reads at most `count` songs of the systems from a place on.
    func songs(of systems: [OfferedSystem], from start: SongPlace, count: Int) async throws -> [FoundSong] {
        try await MergedSongs.read(from: systems, count: count, joined: joinsSystems) { system in
            try await songs(of: system, from: start, count: count)
        }
    }

    /// How many such songs the systems have; nil where there are more than `most`.
    func count(of systems: [OfferedSystem], most: Int64) async throws -> Int64? {
        var total: Int64 = 0
        for system in systems where total <= most {
            let match = SongSearchRules.match(
                system.terms, prefix: system.key + marker, catalogueSize: system.size, pageSize: 1)
            guard let match else { continue }
            let parameters: [PostgresValue] = [
                .uuid(system.id), .text(match.indexed), .text(match.rest), .text(initial), titledParameter,
                .int64(most + 1),
            ]
            total += try await database.first(WordSongStatements.count, parameters) ?? 0
        }
        return total <= most ? total : nil
    }

    private func songs(of system: OfferedSystem, from start: SongPlace, count: Int) async throws
        -> [FoundSong]
    {
        let match = SongSearchRules.match(
            system.terms, prefix: system.key + marker, catalogueSize: system.size, pageSize: count)
        guard let match else { return [] }
        if let walk = match.walk {
            let songs = try await read(
                walkStatement, [.uuid(system.id), .text(walk.query), .int64(walk.window)], from: start,
                count: count)
            // Too few are no proof that there are no more: songs with all words may be rarer than each word alone.
            if songs.count == count { return songs }
        }
        return try await read(
            indexStatement, [.uuid(system.id), .text(match.indexed), .text(match.rest)], from: start,
            count: count)
    }

    private var titledParameter: PostgresValue { titled.map { .textArray($0) } ?? .null }

    private var walkStatement: Statement<FoundSong> {
        switch order {
        case .artist: WordSongStatements.walkByArtist
        case .title: WordSongStatements.walkByTitle
        }
    }

    private var indexStatement: Statement<FoundSong> {
        switch order {
        case .artist: WordSongStatements.indexByArtist
        case .title: WordSongStatements.indexByTitle
        }
    }

    private func read(
        _ statement: Statement<FoundSong>, _ match: [PostgresValue], from start: SongPlace, count: Int
    ) async throws -> [FoundSong] {
        let filters: [PostgresValue] = [.text(initial), .text(leaving)]
        let rest: [PostgresValue] = [.int64(Int64(count)), titledParameter]
        return try await database.rows(
            statement, match + filters + start.keyParameters + rest)
    }
}
