import CoreTypes
public import SpecRuntime

/// Counts requests in this process's memory, by sliding windows; for an installation of one node.
public final class InProcessRateLimiter: RateLimiter {
    private static let shardCount = 16
    private let clock: any WallClock
    private let overrides: RateLimitOverrides
    private let shards: [CounterShard]

    /// Makes a limiter.
    ///
    /// - Parameters:
    ///   - clock: What windows are measured by.
    ///   - overrides: The installation's own numbers.
    ///   - capacity: About how many counters are kept, at least 16; the least used are forgotten first.
    public init(clock: any WallClock, overrides: RateLimitOverrides = .init(), capacity: Int = 200_000) {
        self.clock = clock
        self.overrides = overrides
        // A shard holds up to two generations.
        let shardCapacity = max(1, capacity / Self.shardCount / 2)
        shards = (0..<Self.shardCount).map { _ in CounterShard(capacity: shardCapacity) }
    }

    /// How many counters are held in memory.
    public var counterCount: Int {
        shards.reduce(0) { $0 + $1.count }
    }

    /// Takes one from each counter of this node, from all or from none.
    public func admit(_ charges: [RateLimitCharge]) async -> RateLimitDecision {
        let now = clock.now().microsecondsSinceEpoch
        var decision = RateLimitDecision.unlimited
        for (index, charge) in charges.enumerated() {
            guard let counter = RateLimitCounter(charge, overrides) else { continue }
            let outcome = take(counter, now: now)
            if case .refused = outcome {
                giveBack(charges[..<index], now: now)
                return outcome
            }
            decision = decision.tighter(outcome)
        }
        return decision
    }

    /// Gives back what was taken; a window that is over gets nothing.
    public func refund(_ charges: [RateLimitCharge]) async {
        giveBack(charges[...], now: clock.now().microsecondsSinceEpoch)
    }

    private func take(_ counter: RateLimitCounter, now: Int64) -> RateLimitDecision {
        shard(counter.key).withCounter(counter.key, now: now) { window in
            window.take(limit: counter.limit, window: counter.key.window, now: now)
                ? counter.admission(window, now: now) : counter.refusal(window, now: now)
        }
    }

    private func giveBack(_ charges: ArraySlice<RateLimitCharge>, now: Int64) {
        for case let counter? in charges.map({ RateLimitCounter($0, overrides) }) {
            shard(counter.key).withCounter(counter.key, now: now) { $0.giveBack() }
        }
    }

    private func shard(_ key: CounterKey) -> CounterShard {
        shards[Int(UInt(bitPattern: key.hashValue) % UInt(Self.shardCount))]
    }
}
