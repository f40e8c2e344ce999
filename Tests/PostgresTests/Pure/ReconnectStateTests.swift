import Testing

@testable import Postgres

@Suite("A standing connection")
struct ReconnectStateTests {
    private let start = MonotonicTime(nanoseconds: 1_000_000_000)
    private let backoff = Backoff(first: .milliseconds(100), longest: .seconds(1))

    @Test("connects when it is first needed, and only once")
    func connectsOnce() {
        var state = ReconnectState(backoff: backoff)
        #expect(state.handle(.needed, at: start, random: 0) == .connect)
        #expect(state.handle(.needed, at: start, random: 0) == .none)
        #expect(state.handle(.connected, at: start, random: 0) == .none)
        #expect(state.phase == .ready)
    }

    @Test("connects again at once after a loss")
    func reconnectsAtOnce() {
        var state = ReconnectState(backoff: backoff)
        _ = state.handle(.needed, at: start, random: 0)
        _ = state.handle(.connected, at: start, random: 0)
        #expect(state.handle(.lost, at: start, random: 0) == .connect)
    }

    @Test("waits longer after each failed attempt")
    func backsOff() {
        var state = ReconnectState(backoff: backoff)
        _ = state.handle(.needed, at: start, random: 0)
        let first = start.advanced(by: .milliseconds(50))
        #expect(state.handle(.connectFailed, at: start, random: 0) == .giveUp(until: first))
        #expect(state.handle(.timeReached, at: start, random: 0) == .none)
        #expect(state.handle(.timeReached, at: first, random: 0) == .connect)
        let second = first.advanced(by: .milliseconds(100))
        #expect(state.handle(.connectFailed, at: first, random: 0) == .giveUp(until: second))
    }

    @Test("starts with the shortest pause again after it has been open")
    func forgetsFailures() {
        var state = ReconnectState(backoff: backoff)
        _ = state.handle(.needed, at: start, random: 0)
        let due = start.advanced(by: .milliseconds(50))
        _ = state.handle(.connectFailed, at: start, random: 0)
        _ = state.handle(.timeReached, at: due, random: 0)
        _ = state.handle(.connected, at: due, random: 0)
        _ = state.handle(.lost, at: due, random: 0)
        #expect(
            state.handle(.connectFailed, at: due, random: 0)
                == .giveUp(until: due.advanced(by: .milliseconds(50))))
    }
}

@Suite("The pauses between attempts")
struct BackoffTests {
    @Test(
        "double up to their limit, half of each at random",
        arguments: [(1, 50, 100), (2, 100, 200), (9, 500, 1_000)])
    func growsToLimit(failures: Int, least: Int, most: Int) {
        let backoff = Backoff(first: .milliseconds(100), longest: .seconds(1))
        #expect(backoff.delay(afterFailures: failures, random: 0) == .milliseconds(least))
        #expect(backoff.delay(afterFailures: failures, random: 1) == .milliseconds(most))
    }
}
