import Synchronization

/// How often what happened on this node, for metrics.
public final class AuthCounters: Sendable {
    /// One line of the metric.
    public struct Count: Sendable {
        /// What was done or tried.
        public let kind: String
        /// `success` or `failure`.
        public let outcome: String
        /// How often.
        public let count: Int
    }

    private struct Key: Hashable {
        let kind: String
        let outcome: String
    }

    private let counts = Mutex<[Key: Int]>([:])
    private let throttled = Mutex(0)

    /// Starts at nothing.
    public init() {}

    /// Every kind and outcome that there was, in alphabetical order.
    public var all: [Count] {
        counts.withLock { $0 }.map { Count(kind: $0.key.kind, outcome: $0.key.outcome, count: $0.value) }
            .sorted { ($0.kind, $0.outcome) < ($1.kind, $1.outcome) }
    }

    /// Attempts that were refused unseen, since too many before them had failed.
    public var throttledAttempts: Int { throttled.withLock { $0 } }

    func count(_ event: AuthEvent) {
        let key = Key(kind: event.kind.rawValue, outcome: event.failure == nil ? "success" : "failure")
        counts.withLock { $0[key, default: 0] += 1 }
    }

    func countThrottled() { throttled.withLock { $0 += 1 } }
}
