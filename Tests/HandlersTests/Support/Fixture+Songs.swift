import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

extension Fixture {
    /// Adds songs, each written as "artist - title", to the account's system or another.
    func addSongs(_ songs: [String], system: UUID? = nil) async throws {
        try await database.execute(
            Self.newSongs, [.uuid(account), .uuid(system ?? self.system), .textArray(songs)])
    }

    /// Searches the songbook of the venue "stage" and gives the songs as "artist - title".
    func search(
        _ text: String, sort: SearchVenueSongDbSort = .relevance, system: UUID? = nil
    ) async throws -> [String] {
        try await page(text, sort: sort, system: system, limit: 100).songs.map(\.combined)
    }

    /// Reads one page of a search.
    func page(
        _ text: String, sort: SearchVenueSongDbSort = .relevance, system: UUID? = nil, limit: Int32,
        cursor: String? = nil
    ) async throws -> SongSearchResult {
        let output = try await handlers.searchVenueSongDb(
            .init(
                path: .init(venueUrlName: "stage"),
                query: .init(q: text, systemId: system, sort: sort, limit: limit, cursor: cursor),
                context: .test))
        guard case .ok(let result) = output else { throw Unexpected() }
        return result
    }

    /// Reads one page of the songbook of the venue "stage".
    func songbook(_ query: BrowseVenueSongs.Query = .init()) async throws -> Songbook {
        let output = try await handlers.browseVenueSongs(
            .init(path: .init(venueUrlName: "stage"), query: query, context: .test))
        guard case .ok(let book) = output else { throw Unexpected() }
        return book
    }

    private static let newSongs = Statement<NoRow>(
        "new songs",
        """
        INSERT INTO songdb (customer_profiles_id, systems_id, artist, title)
        SELECT $1, $2, split_part(song, ' - ', 1), substr(song, strpos(song, ' - ') + 3) FROM unnest($3::text[]) AS song
        """)
}
