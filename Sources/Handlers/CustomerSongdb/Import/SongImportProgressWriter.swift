import CatalogueFiles
import CoreTypes
import Postgres
import Synchronization

/// What is known of an import so far, written where its owner can see it once a second.
final class SongImportProgressWriter: Sendable {
    private static let pause = Duration.seconds(1)

    private struct State {
        var report = CatalogueReport()
        var rejected: [RejectedSongRow] = []
        var writtenAt = ContinuousClock.now
    }

    private let database: PostgresClient
    private let id: UUID
    private let state = Mutex(State())

    init(database: PostgresClient, id: UUID) {
        self.database = database
        self.id = id
    }

    /// Takes note of how far the file is read.
    func note(_ report: CatalogueReport) async throws {
        let isDue = state.withLock { state in
            state.report = report
            guard ContinuousClock.now - state.writtenAt >= Self.pause else { return false }
            state.writtenAt = .now
            return true
        }
        if isDue { try await write(isWriting: false) }
    }

    /// Takes note of the rows that the database found nothing to search in.
    func reject(_ rows: [RejectedSongRow]) {
        state.withLock { $0.rejected = rows }
    }

    /// Takes note that all is read and the songs are being written.
    func startWriting() async throws {
        try await write(isWriting: true)
    }

    /// What an import that was done came to.
    func result(_ outcome: SongImportOutcome) -> SongImportResult {
        state.withLock { SongImportResult($0.report, $0.rejected, outcome, failure: nil) }
    }

    /// What is known of an import that failed.
    func result(failure: SongImportRefusal) -> SongImportResult {
        state.withLock { SongImportResult($0.report, $0.rejected, SongImportOutcome(), failure: failure) }
    }

    private func write(isWriting: Bool) async throws {
        let report = state.withLock { $0.report }
        try await database.execute(
            SongImportStatements.progress,
            [
                .uuid(id), .int64(Int64(report.bytesRead)), .int64(Int64(report.rows)), .bool(isWriting),
            ])
    }
}
