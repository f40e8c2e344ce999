import HTTPServer
import Handlers
import Logging
import Platform
import SpecRuntime

/// What counts requests: this node alone, or the Redis that nodes share.
struct RateLimiting {
    let limiter: any RateLimiter
    /// What readiness asks because of it.
    let probes: [ReadinessProbe]
    let metrics: [any MetricsSource]

    init(_ configuration: ServerConfiguration, redis: RedisClient?, logger: Logger) {
        let local = InProcessRateLimiter(clock: SystemClock(), overrides: configuration.rateLimits)
        guard let redis else {
            (limiter, probes, metrics) = (local, [], [])
            return
        }
        let shared = RedisRateLimiter(
            redis: redis, keyring: configuration.keyring, local: local, overrides: configuration.rateLimits,
            logger: logger)
        (limiter, probes, metrics) = (shared, [.cache(redis)], [RedisMetrics(redis: redis, limiter: shared)])
    }
}
