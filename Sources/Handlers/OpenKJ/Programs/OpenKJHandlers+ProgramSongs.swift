public import Generated
import Postgres
import SpecRuntime

extension OpenKJHandlers {
    /// How many songs a search tells.
    static let songsOfSearch = 100

    /// Searches the songs of one system, the best matches first.
    public func openkjSearchSongs(_ input: OpenkjSearchSongs.Input) async throws -> OpenkjSearchSongs.Output {
        let scope = try await database.first(
            SystemSongScope.byNumber,
            [.uuid(input.caller.accountId), .int32(input.query.systemId), .text(input.query.q)])
        guard let scope else { throw Problem.noNumberedSystem }
        guard !scope.text.isEmpty else { return .ok(ProgramSongList(songs: [])) }
        let search = SongSearch(
            database: database, systems: [scope.system], text: scope.text, count: Self.songsOfSearch,
            joinsSystems: false)
        let songs = try await search.songs(from: SongPlace(startOf: .exactTitle), found: 0)
        return .ok(
            ProgramSongList(
                songs: songs.map { ProgramSong(songId: $0.id, artist: $0.artist, title: $0.title) }))
    }
}
