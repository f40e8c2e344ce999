import Postgres

/// Jobs of one kind as the parameters of a statement, checked against every limit.
struct JobDraft: Sendable {
    /// How many jobs one statement enqueues.
    static let listLimit = 1_000

    let kind: String
    let version: Int64
    let maximumAttempts: Int64
    let payloads: [String]
    let options: JobOptions

    init<Kind: JobKind>(_ jobs: [Kind], _ options: JobOptions) throws(JobError) {
        kind = Kind.name
        guard 1...100 ~= kind.utf8.count else { throw JobError.kindName(kind) }
        if let unique = options.unique, !(1...256 ~= unique.key.utf8.count) {
            throw JobError.uniqueKey(kind: kind)
        }
        version = Int64(Kind.payloadVersion)
        maximumAttempts = Int64(Kind.policy.maximumAttempts)
        self.options = options
        var payloads: [String] = []
        for job in jobs { payloads.append(try Self.payload(of: job)) }
        self.payloads = payloads
    }

    private static func payload<Kind: JobKind>(of job: Kind) throws(JobError) -> String {
        var payload = JobPayload()
        job.write(to: &payload)
        do throws(JobPayloadError) {
            return try payload.json()
        } catch {
            throw JobError.payload(kind: Kind.name, error)
        }
    }

    /// `$1` to `$6`: kind, version, attempts, priority, instant and delay in milliseconds.
    private var common: [PostgresValue] {
        var instant = PostgresValue.null
        var delay = PostgresValue.null
        switch options.start {
        case .now: break
        case .after(let pause): delay = .int64(pause.milliseconds)
        case .at(let start): instant = .timestamp(start)
        }
        return [
            .text(kind), .int64(version), .int64(maximumAttempts), .int64(options.priority.rawValue), instant,
            delay,
        ]
    }

    /// The parameters of ``EnqueueStatements/list`` for a part of the jobs.
    func list(_ part: ArraySlice<String>) -> [PostgresValue] {
        common + [.textArray(Array(part))]
    }

    /// The statement that enqueues a draft of one job.
    var statement: Statement<EnqueuedJob> {
        options.unique == nil ? EnqueueStatements.list : EnqueueStatements.unique
    }

    /// The parameters of ``statement``.
    var values: [PostgresValue] {
        guard let unique = options.unique else { return list(payloads[...]) }
        return common + [
            .text(payloads.first), .text("\(kind):\(unique.key)"), .text(unique.scopeName),
            .int64(unique.periodMilliseconds),
        ]
    }

    /// The row that ``statement`` gave.
    func enqueued(_ job: EnqueuedJob?) throws(JobError) -> EnqueuedJob {
        guard let job else { throw JobError.notEnqueued(kind: kind) }
        return job
    }
}

extension Duration {
    /// The length in whole milliseconds, cut; no more than a hundred years.
    var milliseconds: Int64 {
        let bounded = min(max(self, .seconds(-3_155_760_000)), .seconds(3_155_760_000))
        return bounded.components.seconds * 1_000 + bounded.components.attoseconds / 1_000_000_000_000_000
    }
}
