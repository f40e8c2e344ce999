public import CoreTypes
import Synchronization

/// A clock that stands still until it is moved, for tests.
public final class SettableClock: WallClock {
    private let instant: Mutex<Timestamp>

    /// Starts the clock at an instant.
    public init(_ instant: Timestamp) {
        self.instant = Mutex(instant)
    }

    /// The instant that was set.
    public func now() -> Timestamp {
        instant.withLock { $0 }
    }

    /// Moves the clock; a negative number of seconds moves it back.
    public func advance(seconds: Double) {
        instant.withLock {
            $0 = Timestamp(
                microsecondsSinceEpoch: $0.microsecondsSinceEpoch + Int64((seconds * 1_000_000).rounded()))
        }
    }
}
