import CatalogueFiles
import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerSongdbHandlers {
    /// Takes a catalogue and has a job import it.
    ///
    /// The import's row comes first, so that a file that an interrupted upload leaves behind is found; no connection
    /// of the database is held while the client sends.
    public func importSongs(_ input: ImportSongs.Input) async throws -> ImportSongs.Output {
        let tenant = try Tenant(input.caller)
        let wanted = WantedImport(input.body)
        let id = services.identifiers.next()
        try await begin(wanted, as: id, by: tenant)
        do {
            let size = try await store(input.body, wanted.file, as: id)
            try await enqueue(wanted, as: id, size: size)
        } catch {
            await imports.discard(id)
            throw Self.refusal(error)
        }
        return .accepted(
            SongImportTicket(
                jobId: id,
                message: wanted.isDryRun
                    ? "The catalogue is being checked; nothing will be changed."
                    : "The catalogue is being imported."),
            headers: .init(location: "/v1/customer/songdb/imports/\(id)"))
    }

    private func begin(_ wanted: WantedImport, as id: UUID, by tenant: Tenant) async throws {
        try await services.change(tenant) { transaction in
            let isThere = try await transaction.first(
                SongImportStatements.begin,
                [
                    .uuid(id), .uuid(tenant.account), .int32(wanted.system), .text(wanted.file.fileName),
                    .text(wanted.mode.rawValue), .bool(wanted.isDryRun),
                ])
            guard isThere == true else {
                throw Problem.notFound("There is no system with the number \(wanted.system).")
            }
        }
    }

    /// Keeps the catalogue until the job reads it; gives its length in bytes.
    private func store(
        _ body: ImportSongs.Body, _ description: SongFileDescription, as id: UUID
    ) async throws -> Int {
        switch body {
        case .json(let body):
            let bytes = try await imports.threads.run {
                var encoder = CatalogueTextEncoder(.json)
                return encoder.encode(body.songs.map(\.listed)) + encoder.finish()
            }
            try await imports.files.write(bytes, as: id)
            return bytes.count
        case .multipart(let form):
            let size = try await imports.files.write(form.file, as: id)
            let stored = try await imports.files.open(id)
            try await imports.threads.run {
                let start = try stored?.read(CatalogueReader.startSize) ?? []
                try CatalogueReader.check(start: start, options: description.readingOptions)
            }
            return size
        }
    }

    private func enqueue(_ wanted: WantedImport, as id: UUID, size: Int) async throws {
        try await services.database.transaction { transaction in
            let job = try await transaction.enqueue(ImportCatalogue(id: id, file: wanted.file))
            let isThere = try await transaction.execute(
                SongImportStatements.queue, [.uuid(id), .int64(Int64(size)), .int64(job.id)])
            guard isThere == 1 else {
                throw Problem.notFound("The system was deleted while the catalogue came.")
            }
        }
    }

    private static func refusal(_ error: any Error) -> any Error {
        switch error {
        case let error as CatalogueFileError:
            Problem.validation([
                Violation(
                    place: .body(pointer: "/file"), code: error.code, message: "\(error.description)")
            ])
        case FileStoreError.full:
            Problem(
                slug: "unavailable", status: 503, title: "Unavailable",
                detail:
                    "There is no room to keep the file at the moment. Nothing was changed; try again later.",
                retryAfter: 300, cause: error)
        default: error
        }
    }
}

/// What both kinds of bodies say of an import.
private struct WantedImport {
    let system: Int32
    let mode: SongImportMode
    let isDryRun: Bool
    let file: SongFileDescription

    init(_ body: ImportSongs.Body) {
        switch body {
        case .json(let body):
            (system, mode, isDryRun) = (body.systemId, body.mode, body.dryRun)
            var file = SongFileDescription()
            file.format = .json
            self.file = file
        case .multipart(let form):
            (system, mode, isDryRun) = (form.systemId, form.mode, form.dryRun)
            file = SongFileDescription(form)
        }
    }
}

extension SongEntry {
    /// The song as files list it.
    fileprivate var listed: CatalogueFiles.CatalogueSong {
        CatalogueFiles.CatalogueSong(
            artist: artist, title: title, discID: discId, manufacturer: manufacturer)
    }
}
