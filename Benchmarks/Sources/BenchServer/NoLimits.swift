import SpecRuntime

/// Admits everything: no operation of this contract is limited.
struct NoLimits: RateLimiter {
    func admit(_ charges: [RateLimitCharge]) async throws -> RateLimitDecision { .unlimited }
    func refund(_ charges: [RateLimitCharge]) async {}
}
