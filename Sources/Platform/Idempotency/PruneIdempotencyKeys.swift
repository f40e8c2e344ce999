public import Postgres

/// Housekeeping: removes idempotency keys whose day is over, some at a time.
public struct PruneIdempotencyKeys: JobKind {
    /// The kind's name.
    public static let name = "housekeeping.prune_idempotency_keys"
    /// One at a time; what is left over waits for the next tick.
    public static let policy = JobPolicy(maximumAttempts: 3, timeout: .seconds(300), concurrency: 1)

    private static let batch = 1_000

    /// Makes a job.
    public init() {}

    /// Writes nothing.
    public func write(to payload: inout JobPayload) {}

    /// Reads nothing.
    public init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}

    /// Does the work; every tick of ``periodic()`` asks for it.
    public static func handler(database: PostgresClient) -> JobHandler {
        JobHandler(PruneIdempotencyKeys.self) { _, _ in
            var removed = batch
            while removed == batch {
                try Task.checkCancellation()
                removed = try await database.transaction {
                    try await $0.execute(IdempotencyStatements.prune, [.int64(Int64(batch))])
                }
            }
            return .done
        }
    }

    /// The schedule by which every installation prunes.
    public static func periodic() throws(JobError) -> [PeriodicJob] {
        let everyHour = "27 * * * *"
        guard let cron = CronExpression(everyHour) else { throw JobError.cron(everyHour) }
        return [
            try PeriodicJob("prune-idempotency-keys", cron: cron, job: PruneIdempotencyKeys(), priority: .low)
        ]
    }
}
