import Platform
import Testing

@Suite("The pause between attempts")
struct BackoffTests {
    @Test("doubles up to the longest")
    func growth() {
        let backoff = JobBackoff(first: .seconds(5), factor: 2, longest: .seconds(60), jitter: 0)
        let pauses = (1...6).map { backoff.pause(afterAttempt: $0, chance: 0.5) }
        #expect(pauses == [5, 10, 20, 40, 60, 60].map { .seconds($0) })
        #expect(backoff.pause(afterAttempt: 1_000_000, chance: 0) == .seconds(60))
    }

    @Test("is left to chance within its jitter")
    func jitter() {
        let backoff = JobBackoff(first: .seconds(100), jitter: 0.2)
        #expect(backoff.pause(afterAttempt: 1, chance: 0) == .seconds(80))
        #expect(backoff.pause(afterAttempt: 1, chance: 1) == .seconds(120))
    }
}
