public import Postgres

extension Transaction {
    /// Enqueues a job in this transaction: it is done if and only if the transaction commits.
    ///
    /// Throws ``JobError`` where a limit is broken, before anything is written.
    @discardableResult
    public func enqueue(_ job: some JobKind, _ options: JobOptions = JobOptions()) async throws -> EnqueuedJob
    {
        let draft = try JobDraft([job], options)
        if let unique = options.unique {
            return try await first(EnqueueStatements.unique, draft.unique(unique)).enqueued(draft.kind)
        }
        return try await first(EnqueueStatements.list, draft.list(draft.payloads[...])).enqueued(draft.kind)
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
            ids += try await rows(EnqueueStatements.list, draft.list(part))
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
        if let unique = options.unique {
            return try await first(EnqueueStatements.unique, draft.unique(unique)).enqueued(draft.kind)
        }
        return try await first(EnqueueStatements.list, draft.list(draft.payloads[...])).enqueued(draft.kind)
    }

    /// Enqueues jobs of one kind, all or none; gives their ids in order.
    @discardableResult
    public func enqueue(_ jobs: [some JobKind], _ options: JobOptions = JobOptions()) async throws -> [Int64]
    {
        try await transaction { try await $0.enqueue(jobs, options) }
    }
}

extension EnqueuedJob? {
    fileprivate func enqueued(_ kind: String) throws(JobError) -> EnqueuedJob {
        guard let self else { throw JobError.notEnqueued(kind: kind) }
        return self
    }
}

extension Int64? {
    fileprivate func enqueued(_ kind: String) throws(JobError) -> EnqueuedJob {
        guard let self else { throw JobError.notEnqueued(kind: kind) }
        return EnqueuedJob(id: self, isNew: true)
    }
}
