import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension PublicHandlers {
    /// Answers `searchVenueSongDb`, the best matches first.
    public func searchVenueSongDb(_ input: SearchVenueSongDb.Input) async throws -> SearchVenueSongDb.Output {
        let query = input.query
        let songbook = try await songbook(
            of: input.path.venueUrlName, system: query.systemId, text: query.q, wordsOfArtists: false)
        let scope = Self.cursorScope(input, songbook)
        let start = try cursors.songStart(of: query.cursor, in: scope)
        let limit = Int(query.limit)
        var songs: [FoundSong] = []
        if let text = songbook.text, !text.isEmpty {
            let search = SongSearch(
                database: database, systems: songbook.systems, text: text, count: limit + 1,
                joinsSystems: true)
            songs =
                switch query.sort {
                case .relevance: try await search.songs(from: start.place, found: start.found)
                case .artist: try await search.songs(by: .artist, from: start.place)
                case .title: try await search.songs(by: .title, from: start.place)
                }
        }
        let page = Page(songs, limit: limit)
        return .ok(
            SongSearchResult(
                songs: page.rows.map(\.song),
                pagination: cursors.pagination(
                    page, limit: query.limit, scope: scope, place: start.behind(page))))
    }

    private static func cursorScope(_ input: SearchVenueSongDb.Input, _ songbook: SongbookScope)
        -> CursorScope
    {
        var scope = CursorScope("searchVenueSongDb")
        scope.add(songbook.venueID)
        scope.add(input.query.systemId)
        scope.add(songbook.text)
        scope.add(input.query.sort.rawValue)
        return scope
    }
}
