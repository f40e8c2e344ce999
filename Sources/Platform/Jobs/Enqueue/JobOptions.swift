public import CoreTypes

/// When and how a job is to be done.
public struct JobOptions: Sendable {
    /// When the job becomes ready.
    public enum Start: Sendable, Equatable {
        /// At once.
        case now
        /// So long after the transaction that enqueues it began.
        case after(Duration)
        /// At this instant; at once when that is past.
        case at(Timestamp)
    }

    /// Its place among the waiting jobs of its kind.
    public var priority: JobPriority
    /// When it becomes ready.
    public var start: Start
    /// What makes it the same as another; nil where each is its own.
    public var unique: UniqueJob?

    /// Takes the defaults for what is not given.
    public init(
        priority: JobPriority = .normal, start: Start = .now, unique: UniqueJob? = nil
    ) {
        self.priority = priority
        self.start = start
        self.unique = unique
    }
}

/// A job that was enqueued, or the one that holds its unique key.
public struct EnqueuedJob: Sendable, Equatable {
    /// The job's id.
    public let id: Int64
    /// Whether this call made it.
    public let isNew: Bool
}
