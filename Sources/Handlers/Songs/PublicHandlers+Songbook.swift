import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension PublicHandlers {
    /// Leafs through a venue's songbook by letter or artist.
    public func browseVenueSongs(_ input: BrowseVenueSongs.Input) async throws -> BrowseVenueSongs.Output {
        let query = input.query
        let songbook = try await songbook(
            of: input.path.venueUrlName, system: query.systemId, text: query.artist, wordsOfArtists: true)
        let leaf = SongbookLeaf(database: database, scope: songbook, letter: query.letter)
        let scope = Self.cursorScope(input, songbook)
        let place = try songPlace(of: query.cursor, in: scope)
        let limit = Int(query.limit)
        async let letters = leaf.availableLetters()
        let page = Page(try await leaf.songs(from: place, count: limit + 1), limit: limit)
        return .ok(
            Songbook(
                venue: VenueReference(id: songbook.venueID, name: songbook.venueName),
                songs: page.rows.map(\.song),
                availableLetters: try await letters,
                pagination: cursors.pagination(page, limit: query.limit, scope: scope) {
                    $0.place.cursorValues
                }))
    }

    /// The songs that a venue offers; 404 where there is no such venue or it offers no such system.
    func songbook(
        of venue: String, system: UUID?, text: String?, wordsOfArtists: Bool
    ) async throws -> SongbookScope {
        let scope = try await database.first(
            SongbookScopeStatement.byVenue, [.text(venue), .uuid(system), .text(text), .bool(wordsOfArtists)])
        guard let scope else { throw Problem.noVenue }
        guard scope.offersSystem else { throw Problem.noSystem }
        return scope
    }

    private static func cursorScope(_ input: BrowseVenueSongs.Input, _ songbook: SongbookScope) -> CursorScope
    {
        var scope = CursorScope("browseVenueSongs")
        scope.add(songbook.venueID)
        scope.add(input.query.systemId)
        scope.add(input.query.letter)
        scope.add(songbook.text)
        return scope
    }

    private func songPlace(of cursor: String?, in scope: CursorScope) throws(Problem) -> SongPlace {
        guard let values = try cursors.place(of: cursor, in: scope) else {
            return SongPlace(startOf: .allWords)
        }
        guard let place = SongPlace(values[...]) else { throw .foreignCursor }
        return place
    }
}
