import Foundation

/// What a run of the suite reached: replies by operation, status and media type, and constraints side by side.
public final class Coverage: @unchecked Sendable {
    /// The counts of one kind of reply.
    struct ReplyKey: Hashable {
        let operation: String
        let status: Int
        let mediaType: String
    }

    /// One constraint of one operation.
    struct ConstraintKey: Hashable {
        let operation: String
        let place: Place
        let keyword: String
    }

    // Safe: every access to the collections holds the lock.
    private let lock = NSLock()
    private var replies: [ReplyKey: Int] = [:]
    private var constraints: [ConstraintKey: [ConstraintCheck.Side: Bool]] = [:]
    private var untested: [(operation: String, constraint: UntestedConstraint)] = []

    /// Starts empty.
    public init() {}

    /// Counts a reply.
    public func record(_ reply: HTTPReply, of operation: String) {
        let key = ReplyKey(operation: operation, status: reply.status, mediaType: reply.mediaType ?? "-")
        lock.withLock { replies[key, default: 0] += 1 }
    }

    /// Notes that one side of a constraint was tested; it holds only when every case of it does.
    public func record(_ check: ConstraintCheck, of operation: String, holds: Bool) {
        let key = ConstraintKey(operation: operation, place: check.place, keyword: check.keyword)
        lock.withLock {
            let earlier = constraints[key]?[check.side] ?? true
            constraints[key, default: [:]][check.side] = earlier && holds
        }
    }

    /// Notes what could not be tested.
    public func record(_ untested: [UntestedConstraint], of operation: String) {
        lock.withLock { self.untested += untested.map { (operation, $0) } }
    }

    /// The state for a report.
    func snapshot() -> Snapshot {
        lock.withLock { Snapshot(replies: replies, constraints: constraints, untested: untested) }
    }

    /// A consistent copy of everything recorded.
    struct Snapshot {
        let replies: [ReplyKey: Int]
        let constraints: [ConstraintKey: [ConstraintCheck.Side: Bool]]
        let untested: [(operation: String, constraint: UntestedConstraint)]
    }
}
