import CoreTypes
import Postgres

/// Enqueues periodic jobs whose time has come, unless another node has.
struct JobScheduler: Sendable {
    let database: PostgresClient
    let periodic: [PeriodicJob]
    let clock: any WallClock

    /// Makes the schedules known; new ones begin with their next tick.
    func register() async throws {
        for job in periodic {
            guard let latest = job.cron.latest(at: clock.now()) else { continue }
            try await database.execute(ScheduleStatements.register, [.text(job.name), .timestamp(latest)])
        }
    }

    /// Enqueues the job of each schedule's latest tick where that has not been done; gives the schedules' names.
    func fire() async throws -> [String] {
        var fired: [String] = []
        for job in periodic {
            guard let tick = job.cron.latest(at: clock.now()) else { continue }
            if try await fire(job, tick) { fired.append(job.name) }
        }
        return fired
    }

    /// How long it is to the next tick of any schedule; a little more, so that the tick has come then.
    func timeToNext() -> Duration? {
        let now = clock.now()
        let next = periodic.compactMap { $0.cron.next(after: now) }.min()
        return next.map { .microseconds($0.microsecondsSinceEpoch - now.microsecondsSinceEpoch + 1_000) }
    }

    private func fire(_ job: PeriodicJob, _ tick: Timestamp) async throws -> Bool {
        let draft = job.draft
        let id = try await database.first(
            ScheduleStatements.fire,
            [
                .text(job.name), .timestamp(tick), .text(draft.kind), .int64(draft.version),
                .int64(draft.maximumAttempts), .int64(draft.options.priority.rawValue),
                .text(draft.payloads.first),
            ])
        return id != nil
    }
}
