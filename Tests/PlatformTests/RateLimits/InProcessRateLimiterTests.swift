import CoreTypes
import SpecRuntime
import Testing

@testable import Platform

@Suite struct InProcessRateLimiterTests {
    private let clock = SettableClock(Timestamp(microsecondsSinceEpoch: 1_700_000_000_000_000))

    private func charge(_ limit: Int, per seconds: Int = 60, _ value: String = "192.0.2.1") -> RateLimitCharge
    {
        RateLimitCharge(
            className: "read", limit: .init(key: .address, limit: limit, windowSeconds: seconds), value: value
        )
    }

    private func refusal(_ decision: RateLimitDecision) -> Int? {
        guard case .refused(_, let seconds) = decision else { return nil }
        return seconds
    }

    @Test func countsDownAndRefusesWhatIsOverTheLimit() async {
        let limiter = InProcessRateLimiter(clock: clock)
        #expect(await limiter.admit([charge(2)]) == .admitted(limit: 2, remaining: 1, resetSeconds: 60))
        #expect(await limiter.admit([charge(2)]) == .admitted(limit: 2, remaining: 0, resetSeconds: 60))
        #expect(await refusal(limiter.admit([charge(2)])) != nil)
        #expect(await refusal(limiter.admit([charge(2, "192.0.2.2")])) == nil)
    }

    @Test(arguments: [1, 2, 3, 7, 60], [0.0, 0.4, 13, 59.9])
    func admitsAgainExactlyAfterTheSecondsItNames(limit: Int, offset: Double) async throws {
        let limiter = InProcessRateLimiter(clock: clock)
        _ = await limiter.admit([charge(limit)])
        clock.advance(seconds: offset)
        for _ in 1..<limit { _ = await limiter.admit([charge(limit)]) }
        for _ in 0..<(2 * limit) {
            let seconds = try #require(await refusal(limiter.admit([charge(limit)])))
            clock.advance(seconds: Double(seconds) - 1.01)
            #expect(await refusal(limiter.admit([charge(limit)])) != nil)
            clock.advance(seconds: 1.01)
            #expect(await refusal(limiter.admit([charge(limit)])) == nil)
        }
    }

    @Test func neverAdmitsTwiceTheLimitAcrossAWindowsEdge() async {
        let limiter = InProcessRateLimiter(clock: clock)
        clock.advance(seconds: 59)
        for _ in 0..<10 { _ = await limiter.admit([charge(10)]) }
        clock.advance(seconds: 2)
        #expect(await refusal(limiter.admit([charge(10)])) != nil)
    }

    @Test func takesFromAllCountersOrFromNone() async {
        let limiter = InProcessRateLimiter(clock: clock)
        let (wide, narrow) = (charge(2, "wide"), charge(1, "narrow"))
        _ = await limiter.admit([narrow])
        #expect(await refusal(limiter.admit([wide, narrow])) != nil)
        #expect(await limiter.admit([wide]) == .admitted(limit: 2, remaining: 1, resetSeconds: 60))
    }

    @Test func reportsTheTightestOfSeveralLimits() async {
        let limiter = InProcessRateLimiter(clock: clock)
        let decision = await limiter.admit([charge(5, "a"), charge(3, "b"), charge(9, "c")])
        #expect(decision == .admitted(limit: 3, remaining: 2, resetSeconds: 60))
    }

    @Test func givesBackWhatARefusedRequestTook() async {
        let limiter = InProcessRateLimiter(clock: clock)
        _ = await limiter.admit([charge(1)])
        await limiter.refund([charge(1)])
        #expect(await refusal(limiter.admit([charge(1)])) == nil)
        clock.advance(seconds: 60)
        await limiter.refund([charge(1)])
        #expect(await refusal(limiter.admit([charge(1)])) == nil)
    }

    @Test func followsTheInstallationsOwnNumbers() async throws {
        let limiter = InProcessRateLimiter(clock: clock, overrides: try .init(parsing: "read.address=1/10"))
        #expect(await limiter.admit([charge(100)]) == .admitted(limit: 1, remaining: 0, resetSeconds: 10))
        #expect(await refusal(limiter.admit([charge(100)])) == 20)
        let open = InProcessRateLimiter(clock: clock, overrides: try .init(parsing: "off"))
        #expect(await open.admit([charge(1)]) == .unlimited)
    }

    @Test func keepsItsMemoryBoundedAndForgetsIdleCounters() async {
        let limiter = InProcessRateLimiter(clock: clock, capacity: 1024)
        for index in 0..<10_000 { _ = await limiter.admit([charge(5, "10.0.\(index)")]) }
        #expect(limiter.counterCount <= 1024)
        for _ in 0..<2 {
            clock.advance(seconds: 121)
            for index in 0..<400 { _ = await limiter.admit([charge(5, "later.\(index)")]) }
        }
        #expect(limiter.counterCount <= 400)
    }

    @Test func keepsCountingACounterInUseWhileOthersComeAndGo() async {
        let limiter = InProcessRateLimiter(clock: clock, capacity: 1024)
        var admitted = 0
        for index in 0..<5000 {
            if await refusal(limiter.admit([charge(3, "hot")])) == nil { admitted += 1 }
            _ = await limiter.admit([charge(5, "10.0.\(index)")])
        }
        #expect(admitted == 3)
    }
}
