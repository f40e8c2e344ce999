import Platform
import SpecRuntime
import Synchronization
import TestSupport
import Testing

@Suite("Rate limits while Redis is disturbed", .timeLimit(.minutes(3)))
struct RedisOutageTests {
    private static let timeout = Duration.milliseconds(100)
    private let open = LimiterProbe.charge(200, "open")
    private let strict = LimiterProbe.charge(
        100_000, "strict", className: "signIn", whenUnavailable: .refuse)

    /// What a load of requests came to.
    private struct Tally {
        var admitted = 0
        var unavailable = 0
        var unexpected: [String] = []
    }

    /// A load that goes on until it is told to end.
    private final class Load: Sendable {
        private let state = Mutex((tally: Tally(), isOver: false))

        var isOver: Bool { state.withLock { $0.isOver } }
        var tally: Tally { state.withLock { $0.tally } }

        func end() { state.withLock { $0.isOver = true } }

        func ask(_ limiter: RedisRateLimiter, _ charge: RateLimitCharge) async {
            do {
                let decision = try await limiter.admit([charge])
                if decision.isAdmitted { state.withLock { $0.tally.admitted += 1 } }
            } catch is RateLimiterUnavailable {
                state.withLock { $0.tally.unavailable += 1 }
                await Task.yield()
            } catch {
                state.withLock { $0.tally.unexpected.append("\(error)") }
            }
        }
    }

    /// Asks from many tasks for as long as the body runs.
    private func load(
        _ limiter: RedisRateLimiter, _ charge: RateLimitCharge, during body: () async throws -> Void
    ) async throws -> Tally {
        let load = Load()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    while !load.isOver { await load.ask(limiter, charge) }
                }
            }
            defer { load.end() }
            try await body()
            load.end()
            try await group.waitForAll()
            return load.tally
        }
    }

    private func untilFallback(_ limiter: RedisRateLimiter, _ outcome: RedisRateLimiter.Fallback.Outcome)
        async throws
    {
        try await eventually("requests are decided without Redis") {
            limiter.fallbacks.contains { $0.key.outcome == outcome && $0.value > 0 }
        }
    }

    private func untilBack(_ limiter: RedisRateLimiter) async throws {
        try await eventually("Redis is asked again") {
            (try? await limiter.admit([LimiterProbe.charge(1_000_000, "back", whenUnavailable: .refuse)]))
                != nil
        }
    }

    @Test("a killed Redis: each node counts for itself until it is back, and the log says so once")
    func killed() async throws {
        let log = RecordedLog()
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url, timeout: Self.timeout, logger: log.logger()) {
                redis throws in
                let limiter = LimiterProbe.limiter(redis)
                let tally = try await load(limiter, open) {
                    server.kill()
                    try await untilFallback(limiter, .countedLocally)
                    try server.start()
                    try await untilBack(limiter)
                }
                #expect(tally.unexpected.isEmpty)
                #expect(tally.unavailable == 0)
                // The limit once in each of the two lives of Redis, and once on this node.
                #expect(tally.admitted <= 600)
                #expect(redis.statistics.reconnects > 0)
            }
        }
        #expect(!log.recorded.isEmpty)
        for (index, line) in log.recorded.enumerated() {
            let state = index.isMultiple(of: 2) ? "warning: Redis is not" : "notice: Redis is available again"
            #expect(line.hasPrefix(state))
        }
    }

    @Test("a killed Redis: what must not be tried freely is refused until it is back")
    func killedStrict() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url, timeout: Self.timeout) { redis throws in
                let limiter = LimiterProbe.limiter(redis)
                let tally = try await load(limiter, strict) {
                    server.kill()
                    try await untilFallback(limiter, .refused)
                    try server.start()
                    try await untilBack(limiter)
                }
                #expect(tally.unexpected.isEmpty)
                #expect(tally.unavailable > 0)
                let refusals = limiter.fallbacks.filter { $0.key.outcome == .refused }
                #expect(refusals.contains { $0.key.className == "signIn" })
            }
        }
    }

    @Test("a Redis that hangs costs no request more than its time, and is asked again when it goes on")
    func hung() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url, timeout: Self.timeout) { redis throws in
                let limiter = LimiterProbe.limiter(redis)
                let tally = try await load(limiter, open) {
                    server.pause()
                    try await untilFallback(limiter, .countedLocally)
                    try await eventually("the client gives the connection up") {
                        !redis.statistics.isConnected
                    }
                    server.resume()
                    try await untilBack(limiter)
                }
                #expect(tally.unexpected.isEmpty)
                // The limit once in Redis, and once on this node.
                #expect(tally.admitted <= 400)
            }
        }
    }

    @Test("a Redis that forgets its scripts loses no count")
    func scriptsForgotten() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                let limiter = LimiterProbe.limiter(redis)
                let tally = try await load(limiter, open) {
                    for _ in 0..<200 { _ = try await redis.send(RedisCommand("SCRIPT", ["FLUSH", "SYNC"])) }
                }
                #expect(tally.unexpected.isEmpty)
                let rest = try await RedisRateLimiterTests.admissions(
                    of: [open], [limiter], tasks: 1, each: 300)
                #expect(tally.admitted + rest == 200)
                #expect(limiter.fallbacks.isEmpty)
            }
        }
    }

    @Test("a Redis that forgets everything starts every count anew")
    func flushed() async throws {
        let flushes = 20
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                let limiter = LimiterProbe.limiter(redis)
                let tally = try await load(limiter, open) {
                    for _ in 0..<flushes {
                        try await eventually("the limit is reached") {
                            try await !limiter.admit([open]).isAdmitted
                        }
                        _ = try await redis.send(RedisCommand("FLUSHALL"))
                    }
                }
                #expect(tally.unexpected.isEmpty)
                #expect(tally.admitted <= 200 * (flushes + 1))
                #expect(limiter.fallbacks.isEmpty)
            }
        }
    }

    @Test("a Redis that refuses the script is told of once, and its requests are counted by the node")
    func refusing() async throws {
        let log = RecordedLog()
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                let limiter = LimiterProbe.limiter(redis, logger: log.logger())
                _ = try await redis.send(RedisCommand("ACL", ["SETUSER", "default", "-evalsha", "-eval"]))
                for _ in 0..<3 { #expect(try await limiter.admit([open]).isAdmitted) }
                await #expect(throws: RateLimiterUnavailable.self) { try await limiter.admit([strict]) }
                _ = try await redis.send(RedisCommand("ACL", ["SETUSER", "default", "+@all"]))
                #expect(try await limiter.admit([strict]).isAdmitted)
            }
        }
        #expect(log.recorded.count == 2)
        #expect(log.recorded.first?.contains("NOPERM") == true)
        #expect(log.recorded.last?.hasPrefix("notice: rate limits are shared again") == true)
    }
}
