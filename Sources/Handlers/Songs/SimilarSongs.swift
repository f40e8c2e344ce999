import Postgres

/// The songs with words that are spelled like those of a text.
struct SimilarSongs {
    let database: PostgresClient
    /// The normal form of the text, not empty.
    let text: String
    /// Whether a song that several systems have is one hit.
    let joinsSystems: Bool

    /// Reads at most `count` songs of the systems from a place on.
    func songs(of systems: [OfferedSystem], from start: SongPlace, count: Int) async throws -> [FoundSong] {
        try await MergedSongs.read(from: systems, count: count, joined: joinsSystems) { system in
            try await songs(of: system, from: start, count: count)
        }
    }

    private func songs(of system: OfferedSystem, from start: SongPlace, count: Int) async throws
        -> [FoundSong]
    {
        let doubtful = SongSearchRules.doubtful(system.terms)
        guard !doubtful.isEmpty else { return [] }
        let certain = system.terms.filter { !doubtful.contains($0) }
        let rare = certain.filter { $0.songs <= SongSearchRules.fewSongs }
        let common = certain.filter { $0.songs > SongSearchRules.fewSongs }
        return try await database.rows(
            SimilarSongStatement.forWords,
            [
                .uuid(system.id), .text(system.key), .text(text), .textArray(doubtful.map(\.word)),
                query(rare, system), query(common, system), query(system.terms, system),
                .double(start.score),
            ] + start.keyParameters + [.int64(Int64(count))])
    }

    /// The query for all of the terms; `NULL` without any.
    private func query(_ terms: [SearchTerm], _ system: OfferedSystem) -> PostgresValue {
        terms.isEmpty ? .null : .text(SongSearchRules.query(terms, prefix: system.key))
    }
}
