public import CoreTypes
import Glibc

/// The machine's own clock.
public struct SystemClock: WallClock {
    /// Makes the clock; it has no state.
    public init() {}

    /// The machine's own time.
    public func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microsecondsSinceEpoch: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }
}
