public import Postgres

/// What came of asking to cancel a job.
public enum JobCancellation: Sendable, Equatable {
    /// It waited and never will start.
    case cancelled
    /// It runs; the node that runs it has been asked to cancel it, and it is not tried again.
    case requested
    /// It has ended already, or never was.
    case tooLate
}

extension Transaction {
    /// Cancels a job in this transaction, on whatever node it runs.
    public func cancelJob(_ id: Int64) async throws -> JobCancellation {
        JobCancellation(waited: try await first(CancelStatements.cancel, [.int64(id)]))
    }
}

extension PostgresClient {
    /// Cancels a job, on whatever node it runs.
    public func cancelJob(_ id: Int64) async throws -> JobCancellation {
        JobCancellation(waited: try await first(CancelStatements.cancel, [.int64(id)]))
    }

    /// Lets a dead letter be tried again with all its attempts; false where there is none of this id.
    public func retryDeadJob(_ id: Int64) async throws -> Bool {
        try await first(CancelStatements.retryDead, [.int64(id)]) != nil
    }

    /// Looks at a job; nil where it never was or has been pruned.
    public func job(_ id: Int64) async throws -> JobRecord? {
        try await first(CancelStatements.job, [.int64(id)])
    }
}

extension JobCancellation {
    fileprivate init(waited: Bool?) {
        switch waited {
        case true?: self = .cancelled
        case false?: self = .requested
        case nil: self = .tooLate
        }
    }
}
