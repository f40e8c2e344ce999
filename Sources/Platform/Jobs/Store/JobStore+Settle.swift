import CoreTypes
import Postgres

extension JobStore {
    /// Ends and puts back jobs of one lease; gives the ids whose claim still held.
    func settle(_ jobs: [SettledJob], lease: UUID) async throws -> Set<Int64> {
        var ended: [(job: SettledJob, outcome: JobOutcome, error: String)] = []
        var waiting: [(job: SettledJob, how: JobSettlement.PutBack)] = []
        for job in jobs {
            switch job.settlement {
            case .end(let outcome, let error): ended.append((job, outcome, error))
            case .putBack(let how): waiting.append((job, how))
            }
        }
        var settled: Set<Int64> = []
        if !ended.isEmpty { settled.formUnion(try await end(ended, lease)) }
        if !waiting.isEmpty { settled.formUnion(try await putBack(waiting, lease)) }
        return settled
    }

    private func end(
        _ jobs: [(job: SettledJob, outcome: JobOutcome, error: String)], _ lease: UUID
    ) async throws -> [Int64] {
        try await database.rows(
            SettleStatements.end,
            [
                .uuid(lease), .int64Array(jobs.map { $0.job.id }), .int64Array(jobs.map { $0.job.starts }),
                .textArray(jobs.map { $0.outcome.rawValue }), .textArray(jobs.map { $0.error.storable }), now,
            ])
    }

    private func putBack(
        _ jobs: [(job: SettledJob, how: JobSettlement.PutBack)], _ lease: UUID
    ) async throws -> [Int64] {
        try await database.rows(
            SettleStatements.putBack,
            [
                .uuid(lease), .int64Array(jobs.map { $0.job.id }), .int64Array(jobs.map { $0.job.starts }),
                .int64Array(jobs.map { max($0.how.pause?.milliseconds ?? -1, -1) }),
                .int64Array(jobs.map { $0.how.countsAttempt ? 0 : 1 }),
                .int64Array(jobs.map { $0.how.wasStarted ? 0 : 1 }),
                .textArray(jobs.map { $0.how.error.storable }), now,
            ])
    }
}

extension String {
    /// The text as the history keeps it: without NUL, which PostgreSQL cannot store, and not too long.
    var storable: String {
        String(String.UnicodeScalarView(unicodeScalars.lazy.filter { $0 != "\0" }.prefix(2_000)))
    }
}
