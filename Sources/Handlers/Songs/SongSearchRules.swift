/// The rules of the song search: what is asked of the database, in which order, and when it is enough.
enum SongSearchRules {
    /// Below so many hits, similar spellings are looked for too.
    static let fewHits = 10

    /// The most songs with similar spellings that are looked at in one system, as ``SimilarSongStatement`` has it.
    static let mostSimilar = 300

    /// Words of fewer bytes are taken as they are: almost any other short word would be spelled like them.
    static let shortestDoubtful = 4

    /// Up to so many songs, a word is read from the index beside the doubtful ones.
    static let fewSongs: Int64 = 5_000

    /// The most songs that a walk looks at.
    static let longestWalk: Int64 = 8_000

    /// What it takes to read a word's entry for one song, measured on a million songs, as a part of what it takes to
    /// read the song.
    private static let costOfEntry = 0.08

    /// How to find songs with all the terms for a page of `pageSize`; nil where a term is in no song.
    ///
    /// - Parameters:
    ///   - terms: the rarest first.
    ///   - prefix: what each lexeme begins with.
    static func match(_ terms: [SearchTerm], prefix: String, catalogueSize: Int64, pageSize: Int)
        -> SongMatch?
    {
        guard let rarest = terms.first, rarest.songs > 0 else { return nil }
        let size = Double(max(catalogueSize, 1))
        let share = terms.reduce(1.0) { $0 * min(1, Double($1.songs) / size) }
        let songsToWalk = Double(pageSize) / share
        let plan = indexPlan(terms, size: size)
        let rest = terms.dropFirst(plan.count)
        var match = SongMatch(
            indexed: query(terms.prefix(plan.count), prefix: prefix),
            rest: rest.isEmpty ? nil : query(rest, prefix: prefix))
        if songsToWalk < plan.cost {
            let window = min(longestWalk, Int64(songsToWalk) * 4 + 200)
            match.walk = SongMatch.Walk(query: query(terms, prefix: prefix), window: window)
        }
        return match
    }

    /// How many of the terms, from the rarest on, are worth reading from the index, and what that costs in songs:
    /// reading the entries of a common word may cost more than dropping the songs that lack it.
    private static func indexPlan(_ terms: [SearchTerm], size: Double) -> (count: Int, cost: Double) {
        var songs = size
        var cost = 0.0
        for (index, term) in terms.enumerated() {
            let entries = Double(term.songs) * costOfEntry
            let left = songs * min(1, Double(term.songs) / size)
            if index > 0, entries > songs - left { return (index, cost + songs) }
            cost += entries
            songs = left
        }
        return (terms.count, cost + songs)
    }

    /// The terms as a query for words that begin with them.
    static func query(_ terms: some Sequence<SearchTerm>, prefix: String) -> String {
        terms.map { "'\(prefix)\($0.word)':*" }.joined(separator: " & ")
    }

    /// The terms whose spelling is in doubt: those that are in no song, or else the rarest; none where one that is in
    /// no song is too short to be doubted.
    static func doubtful(_ terms: [SearchTerm]) -> [SearchTerm] {
        let isLong = { (term: SearchTerm) in term.word.utf8.count >= shortestDoubtful }
        let missing = terms.filter { $0.songs == 0 }
        guard missing.isEmpty else { return missing.allSatisfy(isLong) ? missing : [] }
        return terms.first(where: isLong).map { [$0] } ?? []
    }
}
