/// How jobs of a kind are treated.
public struct JobPolicy: Sendable {
    /// How often a job is tried before it goes to the dead letters, 1 to 1,000.
    public var maximumAttempts: Int
    /// How long one attempt may take before its task is cancelled, which counts as a failure.
    public var timeout: Duration
    /// How long a failed job waits for its next attempt.
    public var backoff: JobBackoff
    /// How many jobs of the kind run on one node at a time; nil for as many as the node runs altogether.
    public var concurrency: Int?
    /// How many jobs of the kind start in a while, over all nodes; nil for no limit.
    public var rate: JobRate?

    /// Takes the defaults for what is not given.
    public init(
        maximumAttempts: Int = 10, timeout: Duration = .seconds(60), backoff: JobBackoff = JobBackoff(),
        concurrency: Int? = nil, rate: JobRate? = nil
    ) {
        self.maximumAttempts = min(max(maximumAttempts, 1), 1_000)
        self.timeout = timeout
        self.backoff = backoff
        self.concurrency = concurrency.map { max($0, 1) }
        self.rate = rate
    }
}

/// At most so many starts in a window of time, over all nodes.
///
/// The window slides: what started in the window before counts by the part of it that is still in sight, so
/// that no burst of twice the number passes where two windows meet.
public struct JobRate: Sendable, Equatable {
    /// How many jobs may start in the window, at least 1.
    public let starts: Int
    /// The window's length, at least 10 ms.
    public let window: Duration

    /// Makes the rate; numbers below the least are raised to it.
    public init(_ starts: Int, per window: Duration) {
        self.starts = max(starts, 1)
        self.window = max(window, .milliseconds(10))
    }
}
