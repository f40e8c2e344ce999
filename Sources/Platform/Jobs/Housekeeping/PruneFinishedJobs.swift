import Postgres

/// Housekeeping: removes finished jobs and expired keys of unique jobs, some at a time.
public struct PruneFinishedJobs: JobKind {
    /// The kind's name.
    public static let name = "housekeeping.prune_finished_jobs"
    /// One at a time; what is left over waits for the next tick.
    public static let policy = JobPolicy(maximumAttempts: 3, timeout: .seconds(300), concurrency: 1)

    /// For how long finished jobs are kept.
    public struct Retention: Sendable, Equatable {
        /// Those that succeeded or were cancelled.
        public var finished: Duration
        /// The dead letters.
        public var dead: Duration

        /// By default a day, and a week for dead letters.
        public init(finished: Duration = .seconds(86_400), dead: Duration = .seconds(7 * 86_400)) {
            self.finished = finished
            self.dead = dead
        }
    }

    private static let batch = 1_000

    /// Makes a job; what is kept is for the worker to say.
    public init() {}

    /// Writes nothing.
    public func write(to payload: inout JobPayload) {}

    /// Reads nothing.
    public init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}

    /// Does the work; every minute's tick of ``periodic()`` asks for it.
    public static func handler(database: PostgresClient, retention: Retention) -> JobHandler {
        JobHandler(PruneFinishedJobs.self) { _, _ in
            for outcome in JobOutcome.allCases {
                let kept = outcome == .dead ? retention.dead : retention.finished
                try await removeBatches(
                    PruneStatements.finished, [.text(outcome.rawValue), .int64(kept.components.seconds)],
                    database)
            }
            try await removeBatches(PruneStatements.keys, [], database)
            return .done
        }
    }

    /// The schedule by which every installation prunes.
    public static func periodic() throws(JobError) -> [PeriodicJob] {
        let everyMinute = "* * * * *"
        guard let cron = CronExpression(everyMinute) else { throw JobError.cron(everyMinute) }
        return [
            try PeriodicJob("prune-finished-jobs", cron: cron, job: PruneFinishedJobs(), priority: .low)
        ]
    }

    /// Removes batches until one is not full, on a connection where no request waits behind them.
    private static func removeBatches(
        _ statement: Statement<NoRow>, _ values: [PostgresValue], _ database: PostgresClient
    ) async throws {
        let parameters = values + [.int64(Int64(batch))]
        var removed = batch
        while removed == batch {
            try Task.checkCancellation()
            removed = try await database.transaction { try await $0.execute(statement, parameters) }
        }
    }
}
