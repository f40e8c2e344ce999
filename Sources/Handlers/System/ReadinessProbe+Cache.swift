public import Platform

extension ReadinessProbe {
    /// Whether the Redis that nodes share replies.
    public static func cache(_ redis: RedisClient, timeout: Duration = .milliseconds(500)) -> ReadinessProbe {
        ReadinessProbe(name: "cache", timeout: timeout) {
            try await redis.ping(timeout: timeout)
            return .pass
        }
    }
}
