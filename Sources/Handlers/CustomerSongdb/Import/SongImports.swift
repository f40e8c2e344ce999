import CatalogueFiles
import CoreTypes
public import Platform
public import Postgres

/// Imports of catalogues: where their files lie, and the jobs that read them.
public struct SongImports: Sendable {
    let database: PostgresClient
    let files: any FileStore
    /// Where files are read and workbooks are written.
    let threads: BlockingThreads

    /// Imports into this database from files in a store that all nodes share.
    public init(database: PostgresClient, files: any FileStore, threads: BlockingThreads) {
        self.database = database
        self.files = files
        self.threads = threads
    }

    /// The handlers of the jobs that imports need.
    public var jobHandlers: [JobHandler] { [importHandler, purgeHandler] }

    /// The job by which leftovers go.
    ///
    /// - Throws: what is wrong with it.
    public static func periodicJobs() throws -> [PeriodicJob] {
        let everyHour = "37 * * * *"
        guard let cron = CronExpression(everyHour) else { throw JobError.cron(everyHour) }
        return [try PeriodicJob("purge-song-imports", cron: cron, job: PurgeSongImports(), priority: .low)]
    }

    /// Reads a catalogue and publishes it. A repeat starts afresh: what an earlier run staged went with its
    /// transaction, and one that was published has ended its import in the same one.
    var importHandler: JobHandler {
        JobHandler(ImportCatalogue.self) { [self] job, context in
            guard let target = try await database.first(SongImportStatements.target, [.uuid(job.id)]) else {
                try await files.remove(job.id)
                return .done
            }
            if target.isBehindAnother { return .snooze(.milliseconds(500)) }
            return try await SongImportRun(imports: self, id: job.id, target: target, file: job.file)
                .run(isLastAttempt: context.isLastAttempt)
        }
    }

    /// Ends imports whose job is gone, and removes what is old, with its file.
    var purgeHandler: JobHandler {
        JobHandler(PurgeSongImports.self) { [self] _, _ in
            for id in try await database.rows(SongImportStatements.abandoned) {
                try await files.remove(id)
                try await database.execute(SongImportStatements.endAbandoned, [.uuid(id)])
            }
            while true {
                let ids = try await database.rows(SongImportStatements.expired)
                for id in ids {
                    try Task.checkCancellation()
                    try await files.remove(id)
                    try await database.execute(SongImportStatements.drop, [.uuid(id)])
                }
                if ids.isEmpty { return .done }
            }
        }
    }

    /// Forgets an import whose file did not come; what cannot be removed now is left to the purge.
    func discard(_ id: UUID) async {
        // A task of its own, since that of the request may have been cancelled.
        _ = await Task { [self] in
            try await files.remove(id)
            try await database.execute(SongImportStatements.dropReceiving, [.uuid(id)])
        }.result
    }
}
