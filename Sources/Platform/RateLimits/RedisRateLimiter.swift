import CoreTypes
public import Logging
public import SpecRuntime

/// Counts requests in Redis, so that all nodes of an installation share every limit, by sliding windows; all counters
/// of a request in one script.
///
/// Time is that of Redis, since nodes' clocks differ. While Redis cannot be asked, classes that say so in the
/// contract are refused with 503, and requests of the others are counted by each node alone.
public final class RedisRateLimiter: RateLimiter {
    /// What was decided without Redis, by class.
    public struct Fallback: Hashable, Sendable {
        /// How such a request was answered.
        public enum Outcome: String, Sendable {
            /// This node counted it.
            case countedLocally = "counted_locally"
            /// It was refused with 503.
            case refused
        }

        /// The class's name in the contract.
        public let className: String
        /// How the request was answered.
        public let outcome: Outcome
    }

    private let redis: RedisClient
    private let local: InProcessRateLimiter
    private let overrides: RateLimitOverrides
    private let names: CounterKeyDigests
    private let clock: (any WallClock)?
    private let record: RateLimitFallbacks

    /// Makes a limiter.
    ///
    /// - Parameters:
    ///   - redis: Where the counters are.
    ///   - keyring: What the counters' names are made with; nodes with another one count apart.
    ///   - local: What counts while Redis cannot be asked.
    ///   - overrides: The installation's own numbers, the same as those of `local`.
    ///   - clock: In place of that of Redis, for tests.
    public init(
        redis: RedisClient, keyring: Keyring, local: InProcessRateLimiter, overrides: RateLimitOverrides,
        logger: Logger, clock: (any WallClock)? = nil
    ) {
        self.redis = redis
        self.local = local
        self.overrides = overrides
        self.clock = clock
        names = CounterKeyDigests(keyring: keyring)
        record = RateLimitFallbacks(logger: logger)
    }

    /// How many decisions were made without Redis so far.
    public var fallbacks: [Fallback: UInt64] { record.counts }

    /// Takes one from each counter, from all or from none.
    ///
    /// - Throws: ``RateLimiterUnavailable`` where Redis cannot be asked and one of the classes refuses then.
    public func admit(_ charges: [RateLimitCharge]) async throws -> RateLimitDecision {
        let counters = charges.compactMap { RateLimitCounter($0, overrides) }
        guard !counters.isEmpty else { return .unlimited }
        do {
            let decision = try await take(counters)
            record.succeeded()
            return decision
        } catch {
            if !(error is RedisUnavailable) { record.refused(error) }
            return try await admitWithoutRedis(charges, error)
        }
    }

    /// Gives back what was taken, to the node's own counters where Redis cannot be asked.
    public func refund(_ charges: [RateLimitCharge]) async {
        let counters = charges.compactMap { RateLimitCounter($0, overrides) }
        guard !counters.isEmpty else { return }
        do {
            _ = try await redis.run(
                RateLimitScripts.giveBack, keys: counters.map { names.name(of: $0.key) }, arguments: [])
        } catch {
            await local.refund(charges)
        }
    }

    private func take(_ counters: [RateLimitCounter]) async throws -> RateLimitDecision {
        let now = clock.map { String($0.now().microsecondsSinceEpoch) } ?? ""
        let reply = try await redis.run(
            RateLimitScripts.take, keys: counters.map { names.name(of: $0.key) },
            arguments: [now] + counters.flatMap { [String($0.limit), String($0.key.window)] })
        guard let decision = Self.decision(reply, counters) else { throw RedisError.unexpectedReply }
        return decision
    }

    /// The answer that the script's reply stands for; nil where it is none of its replies.
    private static func decision(_ reply: RedisValue, _ counters: [RateLimitCounter]) -> RateLimitDecision? {
        guard let elements = reply.array else { return nil }
        let numbers = elements.compactMap(\.integer)
        guard numbers.count == elements.count, numbers.count >= 5 else { return nil }
        let (refused, now) = (Int(numbers[0]), numbers[1])
        let windows = stride(from: 2, through: numbers.count - 3, by: 3).compactMap { index in
            SlidingWindow(storedStart: numbers[index], numbers[index + 1], numbers[index + 2])
        }
        guard (0...SlidingWindow.latestStart).contains(now), !windows.isEmpty else { return nil }
        guard refused == 0 else {
            return counters.indices.contains(refused - 1)
                ? counters[refused - 1].refusal(windows[0], now: now) : nil
        }
        guard windows.count == counters.count else { return nil }
        return zip(counters, windows).reduce(.unlimited) { decision, next in
            decision.tighter(next.0.admission(next.1, now: now))
        }
    }

    private func admitWithoutRedis(
        _ charges: [RateLimitCharge], _ cause: any Error
    ) async throws -> RateLimitDecision {
        if let strict = charges.first(where: { $0.whenUnavailable == .refuse }) {
            record.count([strict.className], .refused)
            throw RateLimiterUnavailable(className: strict.className, cause: cause)
        }
        record.count(Set(charges.map(\.className)), .countedLocally)
        return await local.admit(charges)
    }
}
