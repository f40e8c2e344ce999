import Synchronization

/// A part of the limiter's counters behind one lock.
///
/// Counters live in two generations. A counter in use moves to the young one; when the young generation is full
/// or the longest window has passed twice, the old one is dropped. So memory is bounded, idle counters vanish
/// without a sweep, and under pressure the least used go first.
final class CounterShard: Sendable {
    private struct State {
        var young: [CounterKey: SlidingWindow] = [:]
        var old: [CounterKey: SlidingWindow] = [:]
        var rotatedAt: Int64 = 0
        var longestWindow: Int64 = 0
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// Holds at most twice `capacity` counters.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// How many counters are held.
    var count: Int {
        state.withLock { $0.young.count + $0.old.count }
    }

    /// Runs `body` on the counter of `key`, which is made when there is none.
    func withCounter<Result>(
        _ key: CounterKey, now: Int64, _ body: (inout SlidingWindow) -> Result
    ) -> Result {
        state.withLock { state in
            state.longestWindow = max(state.longestWindow, key.window)
            rotate(&state, now: now)
            if state.young[key] == nil {
                state.young[key] = state.old.removeValue(forKey: key) ?? SlidingWindow(startingAt: now)
            }
            return body(&state.young[key, default: SlidingWindow(startingAt: now)])
        }
    }

    private func rotate(_ state: inout State, now: Int64) {
        let isStale = now - state.rotatedAt >= 2 * state.longestWindow
        guard isStale || state.young.count >= capacity else { return }
        state.old = state.young
        state.young = [:]
        state.rotatedAt = now
    }
}
