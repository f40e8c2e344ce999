/// Joins the songs of several systems, each in the list's order, to one list.
enum MergedSongs {
    /// Reads every system's songs, side by side, and gives the first `count` of all.
    static func read(
        from systems: [OfferedSystem], count: Int,
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
        return Array(songs.sorted(by: precedes).prefix(count))
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
