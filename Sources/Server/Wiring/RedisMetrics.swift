import HTTPServer
import Platform

/// The numbers of the Redis that nodes share, and of what was decided without it.
struct RedisMetrics: MetricsSource {
    let redis: RedisClient
    let limiter: RedisRateLimiter

    func collect(into text: inout PrometheusText) async {
        let statistics = redis.statistics
        text.family("singr_redis_connected", .gauge, "Whether there is a connection to Redis.")
        text.sample("singr_redis_connected", [], statistics.isConnected ? 1 : 0)
        text.family("singr_redis_reconnects_total", .counter, "Connections made after the first one.")
        text.sample("singr_redis_reconnects_total", [], statistics.reconnects)
        text.family("singr_redis_commands_total", .counter, "Commands that Redis replied to.")
        text.sample("singr_redis_commands_total", [], statistics.commands)
        text.family("singr_redis_errors_total", .counter, "Commands that failed or were refused.")
        text.sample("singr_redis_errors_total", [], statistics.errors)
        Self.times(statistics, &text)
        let name = "singr_redis_fallback_total"
        text.family(name, .counter, "Requests whose rate limits were decided without Redis.")
        let fallbacks = limiter.fallbacks.map { (labels: Self.labels($0.key), count: $0.value) }
        for fallback in fallbacks.sorted(by: {
            $0.labels.map(\.1).lexicographicallyPrecedes($1.labels.map(\.1))
        }) {
            text.sample(name, fallback.labels, fallback.count)
        }
    }

    private static func times(_ statistics: RedisStatistics, _ text: inout PrometheusText) {
        let name = "singr_redis_command_seconds"
        text.family(name, .histogram, "Time from sending a command to its reply.")
        var total: UInt64 = 0
        for (bound, count) in zip(RedisStatistics.bounds.map { "\($0)" } + ["+Inf"], statistics.buckets) {
            total += count
            text.sample("\(name)_bucket", [("le", bound)], total)
        }
        text.sample("\(name)_sum", [], statistics.seconds)
        text.sample("\(name)_count", [], total)
    }

    private static func labels(_ fallback: RedisRateLimiter.Fallback) -> [(String, String)] {
        [("class", fallback.className), ("outcome", fallback.outcome.rawValue)]
    }
}
