import Logging
import Synchronization

/// What was decided without the shared counters, and the log's word of it when they refuse to work.
final class RateLimitFallbacks: Sendable {
    private struct State {
        var counts: [RedisRateLimiter.Fallback: UInt64] = [:]
        var refusedSince: ContinuousClock.Instant?
    }

    private let state = Mutex(State())
    /// Set while ``State/refusedSince`` is, so that the usual case takes no lock.
    private let isRefused = Atomic(false)
    private let logger: Logger

    init(logger: Logger) {
        self.logger = logger
    }

    var counts: [RedisRateLimiter.Fallback: UInt64] { state.withLock { $0.counts } }

    func count(_ classNames: Set<String>, _ outcome: RedisRateLimiter.Fallback.Outcome) {
        state.withLock { state in
            for name in classNames { state.counts[.init(className: name, outcome: outcome), default: 0] += 1 }
        }
    }

    /// Notes that Redis is there and refuses the script; the client itself tells of a Redis that is not there.
    func refused(_ error: any Error) {
        let isNew = state.withLock { state in
            defer { state.refusedSince = state.refusedSince ?? .now }
            return state.refusedSince == nil
        }
        isRefused.store(true, ordering: .relaxed)
        if isNew {
            logger.warning("rate limits are counted by each node alone", metadata: ["reason": "\(error)"])
        }
    }

    /// Notes that the shared counters work.
    func succeeded() {
        guard isRefused.load(ordering: .relaxed) else { return }
        let since = state.withLock { state in
            defer { state.refusedSince = nil }
            return state.refusedSince
        }
        isRefused.store(false, ordering: .relaxed)
        guard let since else { return }
        let seconds = (ContinuousClock.now - since).components.seconds
        logger.notice("rate limits are shared again", metadata: ["seconds": "\(seconds)"])
    }
}
