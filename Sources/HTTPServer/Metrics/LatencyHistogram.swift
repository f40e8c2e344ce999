/// Durations counted in buckets, in the form Prometheus reads.
struct LatencyHistogram: Sendable {
    /// The upper bounds of the buckets in nanoseconds, with their texts in seconds.
    static let bounds: [(nanoseconds: Int64, text: String)] = [
        (500_000, "0.0005"), (1_000_000, "0.001"), (2_500_000, "0.0025"), (5_000_000, "0.005"),
        (10_000_000, "0.01"), (25_000_000, "0.025"), (50_000_000, "0.05"), (100_000_000, "0.1"),
        (250_000_000, "0.25"), (500_000_000, "0.5"), (1_000_000_000, "1"), (2_500_000_000, "2.5"),
        (5_000_000_000, "5"), (10_000_000_000, "10"),
    ]

    /// Observations per bucket, not cumulative; the last one is above every bound.
    private(set) var counts = InlineArray<15, UInt64>(repeating: 0)
    private(set) var sumNanoseconds: UInt64 = 0

    /// Counts one duration.
    mutating func observe(_ nanoseconds: Int64) {
        let bounds = Self.bounds
        var bucket = 0
        while bucket < bounds.count, nanoseconds > bounds[bucket].nanoseconds { bucket += 1 }
        counts[bucket] &+= 1
        sumNanoseconds &+= UInt64(max(0, nanoseconds))
    }

    /// Adds another histogram's observations.
    mutating func merge(_ other: LatencyHistogram) {
        for bucket in counts.indices { counts[bucket] &+= other.counts[bucket] }
        sumNanoseconds &+= other.sumNanoseconds
    }

    /// How many durations were counted.
    var total: UInt64 {
        counts.indices.reduce(0) { $0 &+ counts[$1] }
    }
}
