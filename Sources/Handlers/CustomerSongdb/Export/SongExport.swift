import CatalogueFiles
import CoreTypes
import Postgres

/// Reads the songs of an account's systems in one order, page by page, so that no connection waits for a client.
struct SongExport {
    /// A system's songs as far as they are read.
    private struct Source {
        let system: UUID
        var rows: ArraySlice<ExportedSong> = []
        var last: ExportedSong.Key?
        var isAtEnd = false
    }

    private let database: PostgresClient
    private let account: UUID
    private var sources: [Source]
    /// What was given last: a song that several systems have comes from each of them in turn.
    private var given: ExportedSong.Key?
    /// Songs of one page; fewer where pages of many systems are held at a time.
    private let pageSize: Int

    init(database: PostgresClient, account: UUID, systems: [UUID]) {
        self.database = database
        self.account = account
        sources = systems.map { Source(system: $0) }
        pageSize = systems.count <= 4 ? 1000 : 200
    }

    /// The next songs; nil at the end.
    mutating func nextPage() async throws -> [CatalogueFiles.CatalogueSong]? {
        var songs: [CatalogueFiles.CatalogueSong] = []
        while songs.count < pageSize {
            for index in sources.indices where sources[index].rows.isEmpty && !sources[index].isAtEnd {
                try await fill(index)
            }
            guard let index = leading, let row = sources[index].rows.popFirst() else { break }
            if let given, !(given < row.key) { continue }
            given = row.key
            songs.append(row.listed)
        }
        return songs.isEmpty ? nil : songs
    }

    /// The system whose next song comes first.
    private var leading: Int? {
        var best: (index: Int, key: ExportedSong.Key)?
        for (index, source) in sources.enumerated() {
            guard let key = source.rows.first?.key else { continue }
            guard let present = best else {
                best = (index, key)
                continue
            }
            if key < present.key { best = (index, key) }
        }
        return best?.index
    }

    private mutating func fill(_ index: Int) async throws {
        let rows = try await database.rows(
            SongExportStatements.page,
            [
                .uuid(account), .uuid(sources[index].system), .text(sources[index].last?.artist ?? ""),
                .text(sources[index].last?.title ?? ""), .int64(Int64(pageSize)),
            ])
        sources[index].rows = rows[...]
        sources[index].last = rows.last?.key
        sources[index].isAtEnd = rows.isEmpty
    }
}

extension ExportedSong {
    /// The song as files list it.
    fileprivate var listed: CatalogueFiles.CatalogueSong {
        CatalogueFiles.CatalogueSong(
            artist: artist, title: title, discID: key.discID.isEmpty ? nil : key.discID,
            manufacturer: key.manufacturer.isEmpty ? nil : key.manufacturer)
    }
}
