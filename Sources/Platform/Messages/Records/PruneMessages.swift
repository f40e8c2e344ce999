import CoreTypes
public import Postgres

/// Housekeeping: removes what is kept of messages after thirty days, some at a time.
public struct PruneMessages: JobKind {
    /// The kind's name.
    public static let name = "housekeeping.prune_messages"
    /// One at a time; what is left over waits for the next tick.
    public static let policy = JobPolicy(maximumAttempts: 3, timeout: .seconds(300), concurrency: 1)

    private static let keptDays: Int64 = 30
    private static let batch = 1_000

    /// Makes a job.
    public init() {}

    /// Writes nothing.
    public func write(to payload: inout JobPayload) {}

    /// Reads nothing.
    public init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}

    /// Does the work; every hour's tick of ``periodic()`` asks for it.
    public static func handler(database: PostgresClient, clock: any WallClock) -> JobHandler {
        JobHandler(PruneMessages.self) { _, _ in
            let kept = Timestamp(
                microsecondsSinceEpoch: clock.now().microsecondsSinceEpoch - keptDays * 86_400_000_000)
            var removed = batch
            while removed == batch {
                try Task.checkCancellation()
                removed = try await database.transaction {
                    try await $0.execute(MessageStatements.prune, [.timestamp(kept), .int64(Int64(batch))])
                }
            }
            return .done
        }
    }

    /// The schedule by which every installation prunes.
    public static func periodic() throws(JobError) -> [PeriodicJob] {
        let everyHour = "17 * * * *"
        guard let cron = CronExpression(everyHour) else { throw JobError.cron(everyHour) }
        return [try PeriodicJob("prune-messages", cron: cron, job: PruneMessages(), priority: .low)]
    }
}
