import CoreTypes
import Generated
import Platform
import Postgres
import Testing

@testable import Handlers

extension TenantFixture {
    var songdb: CustomerSongdbHandlers {
        let imports = SongImports(
            database: database, files: MemoryFileStore(),
            threads: BlockingThreads(name: "test songs", threads: 1, queueLimit: 1))
        return CustomerSongdbHandlers(services: services, imports: imports)
    }

    /// Adds a song, written as "artist - title".
    @discardableResult
    func addSong(
        _ song: String, discId: String? = nil, manufacturer: String? = nil, to system: CustomerSystem,
        by caller: SignedInUser? = nil
    ) async throws -> CatalogueSong {
        let parts = try #require(song.firstRange(of: " - "))
        let body = NewSong(
            artist: String(song[..<parts.lowerBound]), title: String(song[parts.upperBound...]),
            discId: discId, manufacturer: manufacturer)
        let output = try await songdb.addSong(
            .init(path: .init(systemId: system.id), body: body, caller: caller ?? dana, context: .test))
        guard case .created(let song, let headers) = output else { throw Fixture.Unexpected() }
        #expect(headers.location == "/v1/customer/songdb/\(song.songdbId)")
        return song
    }

    func song(_ id: Int64, by caller: SignedInUser? = nil) async throws -> CatalogueSong {
        let output = try await songdb.getSong(
            .init(path: .init(songId: id), caller: caller ?? dana, context: .test))
        guard case .ok(let song) = output else { throw Fixture.Unexpected() }
        return song
    }

    @discardableResult
    func update(_ id: Int64, _ changes: SongChanges, by caller: SignedInUser? = nil) async throws
        -> CatalogueSong
    {
        let output = try await songdb.updateSong(
            .init(path: .init(songId: id), body: changes, caller: caller ?? dana, context: .test))
        guard case .ok(let song) = output else { throw Fixture.Unexpected() }
        return song
    }

    func deleteSong(_ id: Int64, by caller: SignedInUser? = nil) async throws {
        _ = try await songdb.deleteSong(
            .init(path: .init(songId: id), caller: caller ?? dana, context: .test))
    }

    func deleteSongs(of system: CustomerSystem, by caller: SignedInUser? = nil) async throws -> Int64 {
        let output = try await songdb.deleteSystemSongs(
            .init(path: .init(systemId: system.id), caller: caller ?? dana, context: .test))
        guard case .ok(let count) = output else { throw Fixture.Unexpected() }
        return count.deletedCount
    }

    func songs(_ query: SearchSongDb.Query = .init(), by caller: SignedInUser? = nil) async throws
        -> CatalogueSongList
    {
        let output = try await songdb.searchSongDb(
            .init(query: query, caller: caller ?? dana, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list
    }

    /// The songs of all pages, as "artist - title"; checks that the first page alone has the total, and a true one.
    func walk(_ query: SearchSongDb.Query, size: Int32) async throws -> [String] {
        var (query, songs) = (query, [String]())
        query.limit = size
        var total: Int64?
        repeat {
            let page = try await self.songs(query)
            if query.cursor == nil { total = page.pagination.total }
            #expect((query.cursor == nil) == (page.pagination.total != nil))
            songs += page.songs.map(\.combined)
            query.cursor = page.pagination.nextCursor
        } while query.cursor != nil && songs.count < 500
        #expect(total == Int64(songs.count))
        return songs
    }

    /// How many songs stand under each letter.
    func letters(of system: UUID? = nil, by caller: SignedInUser? = nil) async throws -> [SongLetterCount] {
        let output = try await songdb.listSongLetters(
            .init(query: .init(systemId: system), caller: caller ?? dana, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list.letters
    }

    /// The words whose counts are not those of the songs that are there.
    func wrongCounts() async throws -> [String] {
        let statement = Statement<String>(
            "test wrong counts",
            """
            WITH real AS (
                SELECT systems_id, ltrim(substr(lexeme, 7), '@') AS word,
                    count(*) FILTER (WHERE substr(lexeme, 7, 1) <> '@') AS songs
                FROM songdb, unnest(tsvector_to_array(search)) AS lexeme GROUP BY 1, 2
            )
            SELECT word FROM song_words kept FULL JOIN real USING (systems_id, word)
            WHERE coalesce(kept.songs, 0) <> coalesce(real.songs, 0)
            """)
        return try await database.rows(statement)
    }
}
