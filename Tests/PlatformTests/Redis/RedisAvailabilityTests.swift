import Postgres
import Testing

@testable import Platform

@Suite("The availability of Redis")
struct RedisAvailabilityTests {
    private let start = MonotonicTime(nanoseconds: 1_000_000_000)
    private let patience = Duration.milliseconds(100)

    private func started() -> RedisAvailability {
        var availability = RedisAvailability(
            backoff: Backoff(first: .milliseconds(100), longest: .seconds(1)))
        _ = availability.handle(.started(patience: patience), at: start, random: 0)
        _ = availability.handle(.connected, at: start, random: 0)
        return availability
    }

    @Test("lets commands wait for the first connection")
    func first() {
        var availability = RedisAvailability(backoff: Backoff())
        #expect(
            availability.handle(.started(patience: patience), at: start, random: 0) == [.connect])
        #expect(availability.state == .awaiting(until: start.advanced(by: patience)))
        #expect(availability.handle(.connected, at: start, random: 0) == [])
        #expect(availability.state == .available)
        #expect(availability.nextTime == nil)
    }

    @Test("lets commands wait a moment after a loss, and says nothing of one that passes in it")
    func shortLoss() {
        var availability = started()
        #expect(availability.handle(.lost("cut", patience: patience), at: start, random: 0) == [.connect])
        let soon = start.advanced(by: .milliseconds(50))
        #expect(availability.handle(.connected, at: soon, random: 0) == [])
        #expect(availability.state == .available)
    }

    @Test("fails commands at once when the moment has passed, while the attempt goes on")
    func longLoss() {
        var availability = started()
        _ = availability.handle(.lost("cut", patience: patience), at: start, random: 0)
        let late = start.advanced(by: patience)
        #expect(availability.nextTime == late)
        #expect(
            availability.handle(.timeReached, at: late, random: 0)
                == [.announceLoss("no connection in time")])
        #expect(availability.nextTime == nil)
        let back = late.advanced(by: .seconds(1))
        #expect(availability.handle(.connected, at: back, random: 0) == [.announceReturn(1_000_000_000)])
    }

    @Test("fails commands at once when the server is silent, and connects again")
    func stall() {
        var availability = started()
        #expect(
            availability.handle(.stalled("silent"), at: start, random: 0) == [
                .announceLoss("silent"), .connect,
            ])
        #expect(availability.state == .unavailable(since: start, reason: "silent"))
    }

    @Test("tries again after growing pauses, and tells of a loss once")
    func backoff() {
        var availability = started()
        _ = availability.handle(.lost("cut", patience: patience), at: start, random: 0)
        #expect(
            availability.handle(.connectFailed("refused"), at: start, random: 0) == [.announceLoss("refused")]
        )
        let first = start.advanced(by: .milliseconds(50))
        #expect(availability.nextTime == first)
        #expect(availability.handle(.timeReached, at: first, random: 0) == [.connect])
        #expect(availability.handle(.connectFailed("still"), at: first, random: 0) == [])
        #expect(availability.state == .unavailable(since: start, reason: "still"))
        #expect(availability.nextTime == first.advanced(by: .milliseconds(100)))
    }
}
