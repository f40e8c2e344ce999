import SpecRuntime
import Synchronization

/// A limiter that answers as told and remembers what it was asked.
final class RecordingLimiter: RateLimiter {
    private let state: Mutex<State>

    private struct State {
        var decision: RateLimitDecision
        var admitted: [RateLimitCharge] = []
        var refunded: [RateLimitCharge] = []
    }

    init(_ decision: RateLimitDecision = .admitted(limit: 5, remaining: 4, resetSeconds: 60)) {
        state = Mutex(State(decision: decision))
    }

    var admitted: [RateLimitCharge] { state.withLock { $0.admitted } }
    var refunded: [RateLimitCharge] { state.withLock { $0.refunded } }

    func admit(_ charges: [RateLimitCharge]) async throws -> RateLimitDecision {
        state.withLock {
            $0.admitted += charges
            return $0.decision
        }
    }

    func refund(_ charges: [RateLimitCharge]) async {
        state.withLock { $0.refunded += charges }
    }
}
