public import Postgres

extension Transaction {
    /// Enqueues a job in this transaction: it is done if and only if the transaction commits.
    ///
    /// Throws ``JobError`` where a limit is broken, before anything is written.
    @discardableResult
    public func enqueue(_ job: some JobKind, _ options: JobOptions = JobOptions()) async throws -> EnqueuedJob
    {
        let draft = try JobDraft([job], options)
        return try draft.enqueued(try await first(draft.statement, draft.values))
    }

    /// Enqueues jobs of one kind in this transaction, a thousand with each statement; gives their ids in order.
    @discardableResult
    public func enqueue(_ jobs: [some JobKind], _ options: JobOptions = JobOptions()) async throws -> [Int64]
    {
        let draft = try JobDraft(jobs, options)
        guard options.unique == nil else { throw JobError.uniqueList(kind: draft.kind) }
        var ids: [Int64] = []
        for start in stride(from: 0, to: jobs.count, by: JobDraft.listLimit) {
            let part = draft.payloads[start..<min(start + JobDraft.listLimit, jobs.count)]
            ids += try await rows(EnqueueStatements.list, draft.list(part)).map(\.id)
        }
        return ids
    }
}

extension PostgresClient {
    /// Enqueues a job in a transaction of its own.
    ///
    /// Throws ``JobError`` where a limit is broken, before anything is written.
    @discardableResult
    public func enqueue(_ job: some JobKind, _ options: JobOptions = JobOptions()) async throws -> EnqueuedJob
    {
        let draft = try JobDraft([job], options)
        return try draft.enqueued(try await first(draft.statement, draft.values))
    }

    /// Enqueues jobs of one kind, all or none; gives their ids in order.
    @discardableResult
    public func enqueue(_ jobs: [some JobKind], _ options: JobOptions = JobOptions()) async throws -> [Int64]
    {
        try await transaction { try await $0.enqueue(jobs, options) }
    }
}
