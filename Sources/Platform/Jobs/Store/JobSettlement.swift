import CoreTypes

/// What becomes of a claimed job.
enum JobSettlement: Sendable, Equatable {
    /// It has ended; an empty error adds nothing to its history.
    case end(JobOutcome, error: String)
    /// It waits again.
    case putBack(PutBack)

    /// How a job goes back to the waiting ones.
    struct PutBack: Sendable, Equatable {
        /// How long it waits; nil leaves its time as it was.
        var pause: Duration?
        /// Whether this attempt counts.
        var countsAttempt: Bool
        /// Whether the job was started at all.
        var wasStarted: Bool
        /// Added to the history, unless empty.
        var error: String
    }
}

/// A settlement with the claim that it is for.
struct SettledJob: Sendable {
    let id: Int64
    let kind: String
    let starts: Int64
    let lease: UUID
    let settlement: JobSettlement

    init(_ job: ClaimedJob, _ settlement: JobSettlement) {
        id = job.id
        kind = job.kind
        starts = job.starts
        lease = job.lease
        self.settlement = settlement
    }
}
