import SpecRuntime

/// What a counter counts: one limit of a class for one value.
struct CounterKey: Hashable, Sendable {
    let className: String
    let kind: String
    /// The window's length in microseconds.
    let window: Int64
    let value: String
}

/// A counter with the limit that holds for it in this installation.
struct RateLimitCounter: Sendable {
    /// Keeps the product of a limit and a day's microseconds inside 64 bits.
    static let highestLimit = 10_000_000

    let key: CounterKey
    let limit: Int

    /// Finds the counter of a charge; nil where the installation counts nothing.
    init?(_ charge: RateLimitCharge, _ overrides: RateLimitOverrides) {
        var limit = charge.limit.limit
        var seconds = charge.limit.windowSeconds
        switch overrides.replacement(className: charge.className, key: charge.limit.key) {
        case .off: return nil
        case .limit(let count, let windowSeconds): (limit, seconds) = (count, windowSeconds)
        case nil: break
        }
        key = CounterKey(
            className: charge.className, kind: charge.limit.key.kind, window: Int64(seconds) * 1_000_000,
            value: charge.value)
        self.limit = min(limit, Self.highestLimit)
    }

    /// The answer after one was taken.
    func admission(_ counter: SlidingWindow, now: Int64) -> RateLimitDecision {
        .admitted(
            limit: limit, remaining: counter.remaining(limit: limit, window: key.window, now: now),
            resetSeconds: counter.resetSeconds(window: key.window, now: now))
    }

    /// The answer where nothing was left.
    func refusal(_ counter: SlidingWindow, now: Int64) -> RateLimitDecision {
        .refused(
            limit: limit,
            retryAfterSeconds: counter.retryAfterSeconds(limit: limit, window: key.window, now: now))
    }
}

extension RateLimitDecision {
    /// Of two answers for one request the one that leaves less.
    func tighter(_ other: RateLimitDecision) -> RateLimitDecision {
        guard case .admitted(_, let remaining, _) = self else { return other }
        guard case .admitted(_, let otherRemaining, _) = other else { return self }
        return otherRemaining < remaining ? other : self
    }
}
