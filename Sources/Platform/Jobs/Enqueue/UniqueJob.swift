/// What makes a job the same as another of its kind, and for how long.
public struct UniqueJob: Sendable, Equatable {
    /// For how long enqueueing the same key gives the first job.
    public enum Scope: Sendable, Equatable {
        /// Until a worker takes the job: what is enqueued while it runs is done afterwards.
        case whileWaiting
        /// Until the job has ended in any way.
        case untilFinished
        /// For this long from its enqueueing, whatever becomes of the job; at least a second.
        case period(Duration)
    }

    /// The key, unique within the kind; 1 to 256 bytes.
    public let key: String
    /// For how long.
    public let scope: Scope

    /// Names what must not be enqueued twice.
    public init(_ key: String, _ scope: Scope = .untilFinished) {
        self.key = key
        self.scope = scope
    }

    var scopeName: String {
        switch scope {
        case .whileWaiting: "waiting"
        case .untilFinished: "unfinished"
        case .period: "period"
        }
    }

    /// The period in milliseconds.
    var periodMilliseconds: Int64? {
        guard case .period(let length) = scope else { return nil }
        return max(length.milliseconds, 1_000)
    }
}
