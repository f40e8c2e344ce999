import CoreTypes
public import SpecRuntime

/// Counts requests in this process's memory, by sliding windows; for an installation of one node.
public final class InProcessRateLimiter: RateLimiter {
    private static let shardCount = 16
    /// Keeps the product of a limit and a day's microseconds inside 64 bits.
    private static let highestLimit = 10_000_000

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
            guard let counter = counter(charge) else { continue }
            let outcome = take(counter, now: now)
            if case .refused = outcome {
                giveBack(charges[..<index], now: now)
                return outcome
            }
            decision = Self.tighter(decision, outcome)
        }
        return decision
    }

    /// Gives back what was taken; a window that is over gets nothing.
    public func refund(_ charges: [RateLimitCharge]) async {
        giveBack(charges[...], now: clock.now().microsecondsSinceEpoch)
    }

    private struct Counter {
        let key: CounterKey
        let limit: Int
    }

    private func counter(_ charge: RateLimitCharge) -> Counter? {
        var limit = charge.limit.limit
        var seconds = charge.limit.windowSeconds
        switch overrides.replacement(className: charge.className, key: charge.limit.key) {
        case .off: return nil
        case .limit(let count, let windowSeconds): (limit, seconds) = (count, windowSeconds)
        case nil: break
        }
        return Counter(
            key: CounterKey(
                className: charge.className, kind: charge.limit.key.kind,
                window: Int64(seconds) * 1_000_000, value: charge.value),
            limit: min(limit, Self.highestLimit))
    }

    private func take(_ counter: Counter, now: Int64) -> RateLimitDecision {
        let (limit, window) = (counter.limit, counter.key.window)
        return shard(counter.key).withCounter(counter.key, now: now) { counter in
            guard counter.take(limit: limit, window: window, now: now) else {
                let seconds = counter.retryAfterSeconds(limit: limit, window: window, now: now)
                return .refused(limit: limit, retryAfterSeconds: seconds)
            }
            return .admitted(
                limit: limit, remaining: counter.remaining(limit: limit, window: window, now: now),
                resetSeconds: counter.resetSeconds(window: window, now: now))
        }
    }

    private func giveBack(_ charges: ArraySlice<RateLimitCharge>, now: Int64) {
        for case let counter? in charges.map(counter) {
            shard(counter.key).withCounter(counter.key, now: now) { $0.giveBack() }
        }
    }

    private func shard(_ key: CounterKey) -> CounterShard {
        shards[Int(UInt(bitPattern: key.hashValue) % UInt(Self.shardCount))]
    }

    private static func tighter(_ left: RateLimitDecision, _ right: RateLimitDecision) -> RateLimitDecision {
        guard case .admitted(_, let leftRemaining, _) = left else { return right }
        guard case .admitted(_, let rightRemaining, _) = right else { return left }
        return rightRemaining < leftRemaining ? right : left
    }
}
