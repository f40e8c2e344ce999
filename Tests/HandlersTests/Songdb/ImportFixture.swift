import CoreTypes
import Generated
import NIOCore
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// An account with a system, and catalogues that are imported into it.
struct ImportFixture {
    let tenants: TenantFixture
    let files: MemoryFileStore
    let imports: SongImports
    let songdb: CustomerSongdbHandlers
    let system: CustomerSystem

    var database: PostgresClient { tenants.database }

    /// Runs a test with it.
    static func with(_ body: (ImportFixture) async throws -> Void) async throws {
        try await TenantFixture.with { tenants in
            let files = MemoryFileStore()
            let imports = SongImports(
                database: tenants.database, files: files,
                threads: BlockingThreads(name: "test imports", threads: 2, queueLimit: 64))
            try await body(
                ImportFixture(
                    tenants: tenants, files: files, imports: imports,
                    songdb: CustomerSongdbHandlers(services: tenants.services, imports: imports),
                    system: try await tenants.addSystem()))
        }
    }

    /// A form with a file.
    static func form(
        _ bytes: [UInt8], named name: String = "songs.csv", system: Int32 = 1,
        mode: SongImportMode = .append, dryRun: Bool = false
    ) -> ImportSongs.Form {
        let file = UploadedFile(
            fileName: name, mediaType: "application/octet-stream", RequestBodyStream(ByteBuffer(bytes: bytes))
        )
        return ImportSongs.Form(systemId: system, mode: mode, dryRun: dryRun, file: file)
    }

    /// Sends a catalogue; gives the import's id.
    @discardableResult
    func send(_ body: ImportSongs.Body, by caller: SignedInUser? = nil) async throws -> UUID {
        let output = try await songdb.importSongs(
            .init(body: body, caller: caller ?? tenants.dana, context: .test))
        guard case .accepted(let ticket, let headers) = output else { throw Fixture.Unexpected() }
        #expect(headers.location == "/v1/customer/songdb/imports/\(ticket.jobId)")
        return ticket.jobId
    }

    /// Sends text as a file.
    func send(
        _ text: String, mode: SongImportMode = .append, dryRun: Bool = false, system: Int32 = 1
    ) async throws -> UUID {
        try await send(
            .multipart(Self.form(Array(text.utf8), system: system, mode: mode, dryRun: dryRun)))
    }

    /// Does the jobs that are ready.
    func work() async throws {
        let worker = JobWorker(
            database: database, registry: JobRegistry(handlers: imports.jobHandlers),
            configuration: JobWorkerConfiguration(), logger: TestDatabase.quietLogger)
        try await worker.runReadyJobs()
    }

    /// Does all jobs, also those that wait for others or for another attempt.
    func workToEnd() async throws {
        for _ in 0..<20 {
            try await tenants.access.run("UPDATE jobs SET run_at = now() WHERE kind = 'catalogue.import'")
            try await work()
            let left = Statement<Int64>(
                "test jobs left", "SELECT count(*) FROM jobs WHERE kind = 'catalogue.import'")
            if try await database.first(left) == 0 { return }
        }
        Issue.record("jobs are left")
    }

    /// Sends text as a file and has it imported.
    func imported(
        _ text: String, mode: SongImportMode = .append, dryRun: Bool = false
    ) async throws -> SongImport {
        let id = try await send(text, mode: mode, dryRun: dryRun)
        try await work()
        return try await report(id)
    }

    func report(_ id: UUID, by caller: SignedInUser? = nil) async throws -> SongImport {
        let output = try await songdb.getSongImport(
            .init(path: .init(jobId: id), caller: caller ?? tenants.dana, context: .test))
        guard case .ok(let report) = output else { throw Fixture.Unexpected() }
        return report
    }

    func list(_ query: ListSongImports.Query = .init(), by caller: SignedInUser? = nil) async throws
        -> SongImportList
    {
        let output = try await songdb.listSongImports(
            .init(query: query, caller: caller ?? tenants.dana, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list
    }

    /// The system's songs with their versions, as singers find them.
    func songs(of system: UUID? = nil) async throws -> [String] {
        try await database.rows(
            Statement<String>(
                "test imported songs",
                """
                SELECT combined || coalesce(' [' || string_agg(disc_id || '/' || manufacturer, ', '
                    ORDER BY disc_id, manufacturer) || ']', '')
                FROM songdb LEFT JOIN song_versions USING (songdb_id) WHERE systems_id = $1
                GROUP BY songdb_id ORDER BY normalized_artist, normalized_title
                """), [.uuid(system ?? self.system.id)])
    }

    /// The ids of the system's songs by title.
    func ids() async throws -> [Int64] {
        try await database.rows(
            Statement<Int64>(
                "test song ids", "SELECT songdb_id FROM songdb WHERE systems_id = $1 ORDER BY title"),
            [.uuid(system.id)])
    }

    /// The words whose counts differ from what a count of the songs themselves gives.
    func miscounted() async throws -> [String] {
        try await database.rows(
            Statement<String>(
                "test miscounted words",
                """
                WITH real AS (
                    SELECT systems_id, ltrim(substr(lexeme, 7), '@') AS word,
                        count(*) FILTER (WHERE substr(lexeme, 7, 1) <> '@') AS songs
                    FROM songdb, unnest(tsvector_to_array(search)) AS lexeme GROUP BY 1, 2
                )
                SELECT word FROM real FULL JOIN song_words USING (systems_id, word)
                WHERE coalesce(real.songs, 0) <> coalesce(song_words.songs, 0)
                """))
    }
}

extension SongImportCounts {
    /// All counts but those that are zero.
    var told: [String: Int64] {
        [
            "rows": rows, "inserted": inserted, "updated": updated, "unchanged": unchanged,
            "removed": removed, "duplicates": duplicates, "invalid": invalid,
        ].filter { $0.value != 0 }
    }
}
