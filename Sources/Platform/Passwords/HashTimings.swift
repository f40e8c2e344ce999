import Synchronization

/// How long hashes took, in the buckets of a histogram.
final class HashTimings: Sendable {
    /// The upper bounds of the buckets in milliseconds; one more bucket is above them.
    static let bounds = [5, 10, 20, 30, 50, 75, 100, 200, 500, 1000]

    struct Snapshot: Sendable, Equatable {
        /// Hashes per bucket, not cumulative.
        var counts = [UInt64](repeating: 0, count: HashTimings.bounds.count + 1)
        var seconds = 0.0
    }

    private let state = Mutex(Snapshot())

    func observe(_ duration: Duration) {
        let bucket = Self.bounds.firstIndex { duration <= .milliseconds($0) } ?? Self.bounds.count
        state.withLock { snapshot in
            snapshot.counts[bucket] += 1
            snapshot.seconds += duration / .seconds(1)
        }
    }

    func snapshot() -> Snapshot {
        state.withLock { $0 }
    }
}
