import CatalogueFiles
import CoreTypes
import Platform
import Postgres

/// One attempt at an import.
///
/// Everything that it stages lives in the one transaction that publishes it, so that readers see the old catalogue or
/// the new one, and an attempt that breaks off anywhere leaves the old one and nothing else.
struct SongImportRun {
    private static let patience = Duration.seconds(880)
    private static let keptErrors = SongFileDescription.keptErrors

    let imports: SongImports
    let id: UUID
    let target: SongImportTarget
    let file: SongFileDescription

    /// Another import of the system is at work.
    private struct Busy: Error {}

    func run(isLastAttempt: Bool) async throws -> JobResult {
        let progress = SongImportProgressWriter(database: imports.database, id: id)
        do {
            try await publish(progress)
        } catch is Busy {
            return .snooze(.milliseconds(500))
        } catch let failure as SongImportRefusal {
            try await end(progress.result(failure: failure))
        } catch let error as CatalogueFileError {
            try await end(progress.result(failure: SongImportRefusal(error)))
        } catch {
            guard isLastAttempt, !Task.isCancelled else { throw error }
            try await end(progress.result(failure: .ours))
            try await imports.files.remove(id)
            throw error
        }
        try await imports.files.remove(id)
        return .done
    }

    private func publish(_ progress: SongImportProgressWriter) async throws {
        guard let system = target.system else { throw SongImportRefusal.noSystem }
        guard let stored = try await imports.files.open(id) else { throw SongImportRefusal.noFile }
        let chunks = SongImportChunks(stored, file, threads: imports.threads, progress: progress)
        try await imports.database.transaction { transaction in
            guard try await transaction.first(SongImportStatements.lock, [.uuid(system)]) == true else {
                throw Busy()
            }
            // Pollers see it from another connection.
            guard try await imports.database.execute(SongImportStatements.start, [.uuid(id)]) == 1 else {
                return
            }
            try await stage(chunks, progress, in: transaction)
            let outcome = try await outcome(system, in: transaction)
            try await finish(progress.result(outcome), in: transaction)
        }
    }

    /// Copies the file's songs into the transaction's own table, and takes out those that cannot be searched.
    private func stage(
        _ chunks: SongImportChunks, _ progress: SongImportProgressWriter, in transaction: Transaction
    ) async throws {
        try await transaction.execute(SongImportStatements.stage)
        let copied = try await transaction.copyIn(
            "COPY import_rows (row_number, sheet, artist, title, disc_id, manufacturer) FROM STDIN",
            chunks: chunks, timeout: Self.patience)
        let rejected = try await transaction.rows(
            SongImportStatements.reject, [.int64(Int64(Self.keptErrors))], timeout: Self.patience)
        progress.reject(rejected)
        guard copied > Int(rejected.first?.total ?? 0) else { throw SongImportRefusal.noSongs }
        try await progress.startWriting()
    }

    private func outcome(_ system: UUID, in transaction: Transaction) async throws -> SongImportOutcome {
        let outcome =
            target.isDryRun
            ? try await transaction.first(
                SongImportStatements.plan, [.uuid(system), .bool(target.replaces)], timeout: Self.patience)
            : try await transaction.first(
                SongImportStatements.publish,
                [.uuid(target.account), .uuid(system), .bool(target.replaces)], timeout: Self.patience)
        guard let outcome else { throw SongImportRefusal.noSystem }
        return outcome
    }

    /// Ends an import that failed, in a transaction of its own.
    private func end(_ result: SongImportResult) async throws {
        try await imports.database.transaction { try await finish(result, in: $0) }
    }

    private func finish(_ result: SongImportResult, in transaction: Transaction) async throws {
        guard
            try await transaction.execute(SongImportStatements.finish, [.uuid(id)] + result.parameters) == 1
        else { throw SongImportRefusal.ended }
        try await transaction.execute(SongImportStatements.keepErrors, [.uuid(id)] + result.errorParameters)
    }
}
