/// Joins the songs of several systems, each in the list's order, to one list.
enum MergedSongs {
    /// Reads every system's songs, side by side, and gives the first `count` of all.
    ///
    /// - Parameter joined: whether a song that several systems have becomes one.
    static func read(
        from systems: [OfferedSystem], count: Int, joined: Bool,
        _ read: @escaping @Sendable (OfferedSystem) async throws -> [FoundSong]
    ) async throws -> [FoundSong] {
        if systems.count == 1 { return try await read(systems[0]) }
        let songs = try await withThrowingTaskGroup(of: [FoundSong].self) { group in
            for system in systems {
                group.addTask { try await read(system) }
            }
            var songs: [FoundSong] = []
            for try await part in group { songs += part }
            return songs
        }
        return first(count, of: songs.sorted(by: precedes), joined: joined)
    }

    /// The first `count` of songs that are in order. Of each system there must be as many, if it has them: then those
    /// that are joined are all there.
    static func first(_ count: Int, of songs: [FoundSong], joined: Bool) -> [FoundSong] {
        guard joined else { return Array(songs.prefix(count)) }
        var result: [FoundSong] = []
        for song in songs {
            if let last = result.last, last.isSame(as: song) {
                result[result.count - 1].join(song)
            } else if result.count < count {
                result.append(song)
            } else {
                break
            }
        }
        return result
    }

    /// The order of the statements: scores downwards, then the sort columns by their bytes, then the id.
    private static func precedes(_ left: FoundSong, _ right: FoundSong) -> Bool {
        if left.score != right.score { return left.score > right.score }
        if left.firstKey != right.firstKey {
            return left.firstKey.utf8.lexicographicallyPrecedes(right.firstKey.utf8)
        }
        if left.secondKey != right.secondKey {
            return left.secondKey.utf8.lexicographicallyPrecedes(right.secondKey.utf8)
        }
        return left.id < right.id
    }
}
