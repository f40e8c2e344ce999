/// Numbers of a ``PasswordHasher`` since its start.
public struct PasswordHasherStatistics: Sendable, Equatable {
    /// Hashes up to each bound, cumulative; those above the last one are in ``hashes`` alone.
    public let buckets: [Bucket]
    /// Hashes computed, for new passwords and for comparisons.
    public let hashes: UInt64
    /// Seconds that all of them took together, waiting not included.
    public let seconds: Double
    /// Callers who wait now.
    public let waiting: Int
    /// Callers turned away because too many waited.
    public let refused: UInt64
    /// Callers who gave up while they waited.
    public let cancelled: UInt64

    /// Part of a histogram.
    public struct Bucket: Sendable, Equatable {
        /// The longest time in the bucket.
        public let seconds: Double
        /// How many hashes took no longer.
        public let count: UInt64
    }

    init(timings: HashTimings.Snapshot, waiting: Int, refused: UInt64, cancelled: UInt64) {
        var total: UInt64 = 0
        buckets = zip(HashTimings.bounds, timings.counts).map { bound, count in
            total += count
            return Bucket(seconds: Double(bound) / 1000, count: total)
        }
        hashes = timings.counts.reduce(0, +)
        seconds = timings.seconds
        self.waiting = waiting
        self.refused = refused
        self.cancelled = cancelled
    }
}
