import Synchronization

/// Counts what became of messages on this node, for metrics.
public final class MessageCounts: Sendable {
    /// A template and an outcome: one of ``MessageOutcome``, `retried` for an attempt that failed, or `capped` for
    /// one that was put off.
    public struct Kind: Hashable, Sendable {
        /// The template.
        public let template: MessageTemplate
        /// What happened.
        public let outcome: String
    }

    private let counts = Mutex<[Kind: UInt64]>([:])

    /// Begins with nothing.
    public init() {}

    /// The counts since the start.
    public var all: [Kind: UInt64] { counts.withLock { $0 } }

    func add(_ template: MessageTemplate, _ outcome: String) {
        counts.withLock { $0[Kind(template: template, outcome: outcome), default: 0] += 1 }
    }
}
