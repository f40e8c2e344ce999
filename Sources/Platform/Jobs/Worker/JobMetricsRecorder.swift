import Synchronization

/// What jobs of one kind did on this node since its start.
public struct JobKindMetrics: Sendable {
    /// The upper bounds of the buckets of run times, in seconds.
    public static let bounds: [Double] = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 15, 60, 300]

    /// Attempts by how they ended: a final outcome, or `retried`, `snoozed`, `returned` and `lost`.
    public internal(set) var outcomes: [String: UInt64] = [:]
    /// Run times by bucket, not cumulative; the last one is above every bound.
    public internal(set) var buckets = [UInt64](repeating: 0, count: bounds.count + 1)
    /// All run times together, in seconds.
    public internal(set) var seconds: Double = 0
    /// How many jobs of the kind run now.
    public internal(set) var running = 0

    mutating func observe(_ duration: Duration) {
        let length = duration / .seconds(1)
        buckets[Self.bounds.firstIndex { length <= $0 } ?? Self.bounds.count] += 1
        seconds += length
    }
}

/// Counts what a node's jobs do, for metrics.
final class JobMetricsRecorder: Sendable {
    private let kinds: Mutex<[String: JobKindMetrics]>

    init(kinds: [String]) {
        self.kinds = Mutex(Dictionary(uniqueKeysWithValues: kinds.map { ($0, JobKindMetrics()) }))
    }

    /// The counts by kind.
    var counts: [String: JobKindMetrics] { kinds.withLock { $0 } }

    func started(_ kind: String) {
        kinds.withLock { $0[kind, default: JobKindMetrics()].running += 1 }
    }

    func ended(_ kind: String, after duration: Duration) {
        kinds.withLock { kinds in
            kinds[kind, default: JobKindMetrics()].running -= 1
            kinds[kind, default: JobKindMetrics()].observe(duration)
        }
    }

    /// Counts what was written down of a job, or that its claim held no longer.
    func settled(_ job: SettledJob, isLost: Bool) {
        count(isLost ? "lost" : job.settlement.label, of: job.kind)
    }

    func count(_ outcome: String, of kind: String) {
        kinds.withLock { $0[kind, default: JobKindMetrics()].outcomes[outcome, default: 0] += 1 }
    }
}

extension JobSettlement {
    /// The name under which it is counted.
    fileprivate var label: String {
        switch self {
        case .end(let outcome, _): outcome.rawValue
        case .putBack(let how) where how.countsAttempt: "retried"
        case .putBack(let how): how.pause == nil || how.pause == .zero ? "returned" : "snoozed"
        }
    }
}
