import Synchronization

/// What a client has done, for metrics.
public struct RedisStatistics: Sendable, Equatable {
    /// The upper bounds of ``buckets`` in seconds; a last bucket has none.
    public static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1]

    /// Whether there is a connection.
    public var isConnected = false
    /// Commands that were replied to.
    public var commands: UInt64 = 0
    /// Commands that failed, refusals of the server among them.
    public var errors: UInt64 = 0
    /// Connections that were made after the first one.
    public var reconnects: UInt64 = 0
    /// How many replies took up to each of the bounds and longer than the one before.
    public var buckets = [UInt64](repeating: 0, count: bounds.count + 1)
    /// The time of all replies in seconds.
    public var seconds = 0.0
}

/// Counts what a client does; written by the driver, read by anybody.
final class RedisMeter: Sendable {
    private let state = Mutex((statistics: RedisStatistics(), connections: UInt64(0)))

    var statistics: RedisStatistics { state.withLock { $0.statistics } }

    func connected() {
        state.withLock { state in
            state.connections += 1
            state.statistics.reconnects = state.connections - 1
            state.statistics.isConnected = true
        }
    }

    func disconnected() {
        state.withLock { $0.statistics.isConnected = false }
    }

    func replied(after nanoseconds: UInt64, isError: Bool) {
        let seconds = Double(nanoseconds) / 1e9
        let bucket = RedisStatistics.bounds.firstIndex { seconds <= $0 } ?? RedisStatistics.bounds.count
        state.withLock { state in
            state.statistics.commands += 1
            if isError { state.statistics.errors += 1 }
            state.statistics.buckets[bucket] += 1
            state.statistics.seconds += seconds
        }
    }

    func failed() {
        state.withLock { $0.statistics.errors += 1 }
    }
}
