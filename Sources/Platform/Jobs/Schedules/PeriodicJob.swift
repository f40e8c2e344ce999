import CoreTypes
import Postgres

/// A job that is enqueued by the clock, once for each tick however many nodes there are.
public struct PeriodicJob: Sendable {
    /// The schedule's name in the database, 1 to 100 bytes.
    public let name: String
    /// When it is due.
    public let cron: CronExpression
    let draft: JobDraft

    /// Enqueues `job` at each tick of `cron`.
    ///
    /// Ticks that no node was there for are made up for by one job when a node comes back.
    /// Throws ``JobError`` where the job breaks a limit.
    public init(
        _ name: String, cron: CronExpression, job: some JobKind, priority: JobPriority = .normal
    ) throws(JobError) {
        guard 1...100 ~= name.utf8.count else { throw JobError.kindName(name) }
        self.name = name
        self.cron = cron
        draft = try JobDraft([job], JobOptions(priority: priority))
    }
}
