import CoreTypes
import Logging
import Platform
import SpecRuntime
import TestSupport

/// Charges and limiters for tests of shared limits.
enum LimiterProbe {
    static let keyring = Keyring(secrets: [Array(repeating: 7, count: 32)])!

    static func limiter(
        _ redis: RedisClient, overrides: RateLimitOverrides = .init(), clock: (any WallClock)? = nil,
        logger: Logger = TestDatabase.quietLogger
    ) -> RedisRateLimiter {
        RedisRateLimiter(
            redis: redis, keyring: keyring,
            local: InProcessRateLimiter(clock: clock ?? SystemClock(), overrides: overrides),
            overrides: overrides, logger: logger, clock: clock)
    }

    static func charge(
        _ limit: Int, per seconds: Int = 3600, _ value: String = "192.0.2.1", className: String = "read",
        whenUnavailable: RateLimitClass.WhenUnavailable = .countLocally
    ) -> RateLimitCharge {
        RateLimitCharge(
            className: className, limit: .init(key: .address, limit: limit, windowSeconds: seconds),
            value: value, whenUnavailable: whenUnavailable)
    }
}

extension RateLimitDecision {
    /// Whether the request may go on.
    var isAdmitted: Bool {
        if case .admitted = self { true } else { false }
    }
}
