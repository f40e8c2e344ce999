import HTTPServer
import Platform
import SpecRuntime
import TestSupport
import Testing

@testable import Server

@Suite struct RedisMetricsTests {
    @Test func tellsTheConnectionTheCommandsAndWhatWasDecidedWithoutThem() async throws {
        try await RedisServer.with { server in
            let redis = RedisClient(
                configuration: RedisConfiguration(address: try RedisAddress(url: server.url)),
                logger: TestDatabase.quietLogger)
            await redis.start()
            let keyring = try #require(Keyring(secrets: [Array(repeating: 1, count: 32)]))
            let limiter = RedisRateLimiter(
                redis: redis, keyring: keyring, local: InProcessRateLimiter(clock: SystemClock()),
                overrides: .init(), logger: TestDatabase.quietLogger)
            let limit = RateLimitClass.Limit(key: .address, limit: 9, windowSeconds: 60)
            try await redis.ping(timeout: .seconds(10))
            let before = await Self.text(redis, limiter)
            server.kill()
            while redis.statistics.isConnected { await Task.yield() }
            for behaviour in [RateLimitClass.WhenUnavailable.countLocally, .refuse] {
                let charge = RateLimitCharge(
                    className: "read", limit: limit, value: "192.0.2.1", whenUnavailable: behaviour)
                _ = try? await limiter.admit([charge])
            }
            let after = await Self.text(redis, limiter)
            await redis.close()
            for line in [
                "singr_redis_connected 1", "singr_redis_commands_total 1",
                "singr_redis_command_seconds_bucket{le=\"+Inf\"} 1", "singr_redis_reconnects_total 0",
            ] {
                #expect(before.contains(line + "\n"), "\(line)")
            }
            for line in [
                "singr_redis_connected 0",
                "singr_redis_fallback_total{class=\"read\",outcome=\"counted_locally\"} 1",
                "singr_redis_fallback_total{class=\"read\",outcome=\"refused\"} 1",
            ] {
                #expect(after.contains(line + "\n"), "\(line)")
            }
        }
    }

    private static func text(_ redis: RedisClient, _ limiter: RedisRateLimiter) async -> String {
        var text = PrometheusText()
        await RedisMetrics(redis: redis, limiter: limiter).collect(into: &text)
        return text.text
    }
}
