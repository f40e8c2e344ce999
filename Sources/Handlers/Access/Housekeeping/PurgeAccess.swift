import CoreTypes
import Platform
import Postgres

/// The job that removes what accounts and sessions leave behind: what has expired, and records past keeping.
struct PurgeAccess: JobKind {
    static let name = "access.purge"
    /// One at a time; what is left over waits for the next hour.
    static let policy = JobPolicy(maximumAttempts: 3, timeout: .seconds(300), concurrency: 1)

    /// Rows that one transaction removes at most.
    static let batch: Int64 = 1_000

    init() {}

    func write(to payload: inout JobPayload) {}

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}
}

extension AccessServices {
    /// Does that job, on connections where no request waits behind it.
    var purgeHandler: JobHandler {
        JobHandler(PurgeAccess.self) { [self] _, _ in
            for statement in PurgeStatements.expired { try await purge(statement) }
            try await purge(PurgeStatements.events, keptDays: retention.eventDays, of: "auth_events")
            try await purge(PurgeStatements.audits, keptDays: retention.auditDays, of: "audit_logs")
            return .done
        }
    }

    private func purge(_ statement: Statement<NoRow>) async throws {
        try await purge { transaction in
            try await transaction.execute(statement, [.int64(PurgeAccess.batch)])
        }
    }

    /// Removes records that only retention may remove; it says so for its own transaction.
    private func purge(_ statement: Statement<NoRow>, keptDays: Int, of table: String) async throws {
        try await purge { transaction in
            _ = try await transaction.first(PurgeStatements.allowRetention, [.text(table)])
            return try await transaction.execute(
                statement, [.int64(PurgeAccess.batch), .int64(Int64(keptDays))])
        }
    }

    private func purge(_ batch: (Transaction) async throws -> Int) async throws {
        var removed = Int(PurgeAccess.batch)
        while removed == Int(PurgeAccess.batch) {
            try Task.checkCancellation()
            removed = try await database.transaction { try await batch($0) }
        }
    }
}
