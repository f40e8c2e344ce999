import CoreTypes
import SpecRuntime
import TestSupport
import Testing

@testable import Platform

@Suite("Rate limits in Redis", .timeLimit(.minutes(3)))
struct RedisRateLimiterTests {
    private let epoch = Timestamp(microsecondsSinceEpoch: 1_700_000_000_123_456)

    @Test("decide every time as those of one node do")
    func sameDecisions() async throws {
        var random = SystemRandomNumberGenerator()
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                for _ in 0..<40 {
                    let clock = SettableClock(epoch)
                    let shared = LimiterProbe.limiter(redis, clock: clock)
                    let local = InProcessRateLimiter(clock: clock)
                    let run = String(random.next())
                    for _ in 0..<60 {
                        clock.advance(seconds: Self.step(&random))
                        let charges = Self.charges(run, &random)
                        if Int.random(in: 0..<8, using: &random) == 0 {
                            await local.refund(charges)
                            await shared.refund(charges)
                        } else {
                            let expected = await local.admit(charges)
                            #expect(try await shared.admit(charges) == expected)
                        }
                    }
                    #expect(shared.fallbacks.isEmpty)
                }
            }
        }
    }

    /// Mostly short, at times longer than every window, at times nothing. Never back: a refusal is not written to
    /// Redis, so that each meets a clock that went back behind the start of a window in its own way.
    private static func step(_ random: inout SystemRandomNumberGenerator) -> Double {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: 0
        case 1: Double.random(in: 0...300_000, using: &random)
        case 2...5: Double.random(in: 0...200, using: &random)
        default: Double.random(in: 0...10, using: &random)
        }
    }

    private static func charges(
        _ run: String, _ random: inout SystemRandomNumberGenerator
    ) -> [RateLimitCharge] {
        let choices = [(1, 60), (2, 60), (3, 90), (7, 60), (20, 3600), (10_000_000, 86_400), (5, 86_400)]
        return (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let (limit, seconds) = choices[Int.random(in: choices.indices, using: &random)]
            return LimiterProbe.charge(limit, per: seconds, "\(run) \(limit)")
        }
    }

    @Test("compare products exactly that pass what Lua's numbers hold", arguments: [0, 1, 2, 999_983])
    func largeNumbers(step: Int) async throws {
        let window = SlidingWindow(
            start: epoch.microsecondsSinceEpoch - 7_919_000_001, current: 9_999_999 - step,
            previous: 9_999_991)
        let (limit, length) = (10_000_000, Int64(86_400_000_000))
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                for offset in [Int64(0), 1, 9_640_000_007, 78_480_999_999, 78_480_999_998] {
                    let now = epoch.microsecondsSinceEpoch + offset
                    var local = window
                    let admitted = local.take(limit: limit, window: length, now: now)
                    let start = epoch.microsecondsSinceEpoch - 7_919_000_001
                    let text = "\(start) \(9_999_999 - step) 9999991"
                    _ = try await redis.send(RedisCommand("SET", ["k", text]))
                    let reply = try await redis.run(
                        RateLimitScripts.take, keys: ["k"], arguments: ["\(now)", "\(limit)", "\(length)"])
                    let numbers = (reply.array ?? []).compactMap(\.integer)
                    #expect(numbers.count == 5)
                    #expect((numbers.first == 0) == admitted)
                    #expect(
                        SlidingWindow(start: numbers[2], current: Int(numbers[3]), previous: Int(numbers[4]))
                            == local)
                }
            }
        }
    }

    @Test("admit exactly the limit, however many nodes ask at once")
    func sharedExactly() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { first in
                try await RedisProbe.withClient(server.url) { second in
                    let limiters = [LimiterProbe.limiter(first), LimiterProbe.limiter(second)]
                    let charges = [LimiterProbe.charge(1_000_000, "all"), LimiterProbe.charge(500)]
                    let admitted = try await Self.admissions(of: charges, limiters, tasks: 32, each: 50)
                    #expect(admitted == 500)
                    // What was refused by the second counter took nothing from the first.
                    let rest = try await limiters[0].admit([charges[0]])
                    guard case .admitted(_, let remaining, _) = rest else {
                        Issue.record("refused")
                        return
                    }
                    #expect(remaining == 1_000_000 - 501)
                }
            }
        }
    }

    static func admissions(
        of charges: [RateLimitCharge], _ limiters: [RedisRateLimiter], tasks: Int, each: Int
    ) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var admitted = 0
                    for _ in 0..<each
                    where try await limiters[task % limiters.count].admit(charges).isAdmitted {
                        admitted += 1
                    }
                    return admitted
                }
            }
            return try await group.reduce(0, +)
        }
    }

    @Test("go by the time of Redis, expire with it, and show no address")
    func keys() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                let limiter = LimiterProbe.limiter(redis)
                let decision = try await limiter.admit([LimiterProbe.charge(5, per: 60, "203.0.113.77")])
                #expect(decision == .admitted(limit: 5, remaining: 4, resetSeconds: 60))
                let keys = try await redis.send(RedisCommand("KEYS", ["*"])).array ?? []
                #expect(keys.count == 1)
                guard case .bytes(let bytes) = try #require(keys.first) else { return }
                let key = String(decoding: bytes, as: UTF8.self)
                #expect(key.hasPrefix("singr:limit:read.address:"))
                #expect(!key.contains("203"))
                let left = try #require(try await redis.send(RedisCommand("PTTL", [key])).integer)
                #expect((100_000...120_000).contains(left))
                await limiter.refund([LimiterProbe.charge(5, per: 60, "203.0.113.77")])
                let kept = try #require(try await redis.send(RedisCommand("PTTL", [key])).integer)
                #expect((100_000...120_000).contains(kept))
            }
        }
    }

    @Test(
        "survive whatever stands in a counter's place",
        arguments: [
            "99999999999999999999 1 1", "1 99999999999999999999 1", "1 1 99999999999999999999", "nonsense",
            "",
            "-1 1 1", "9007199254740993 1 1",
        ])
    func foreignValues(text: String) async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                let limiter = LimiterProbe.limiter(redis)
                #expect(try await limiter.admit([LimiterProbe.charge(5)]).isAdmitted)
                let keys = try await redis.send(RedisCommand("KEYS", ["*"])).array ?? []
                guard case .bytes(let key) = try #require(keys.first) else { return }
                _ = try await redis.send(
                    RedisCommand("SET", [String(decoding: key, as: UTF8.self), text]))
                _ = try await limiter.admit([LimiterProbe.charge(5)])
                try await redis.ping()
            }
        }
    }

    @Test("follow the installation's own numbers")
    func overrides() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                let own = LimiterProbe.limiter(redis, overrides: try .init(parsing: "read.address=1/10"))
                let charge = LimiterProbe.charge(100)
                #expect(try await own.admit([charge]) == .admitted(limit: 1, remaining: 0, resetSeconds: 10))
                #expect(try await !own.admit([charge]).isAdmitted)
                let off = LimiterProbe.limiter(redis, overrides: try .init(parsing: "off"))
                #expect(try await off.admit([charge]) == .unlimited)
            }
        }
    }

    @Test("give back what a refused request took")
    func refunds() async throws {
        try await RedisServer.with { server in
            try await RedisProbe.withClient(server.url) { redis throws in
                let limiter = LimiterProbe.limiter(redis)
                for _ in 0..<3 {
                    #expect(try await limiter.admit([LimiterProbe.charge(1)]).isAdmitted)
                    await limiter.refund([LimiterProbe.charge(1)])
                }
                await limiter.refund([LimiterProbe.charge(1)])
                #expect(try await limiter.admit([LimiterProbe.charge(1)]).isAdmitted)
                #expect(try await !limiter.admit([LimiterProbe.charge(1)]).isAdmitted)
            }
        }
    }
}
