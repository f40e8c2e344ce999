import Glibc

/// A point on the machine's monotonic clock.
package struct MonotonicTime: Comparable, Sendable {
    package let nanoseconds: UInt64

    package init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    package static let distantFuture = MonotonicTime(nanoseconds: .max)

    package static func now() -> MonotonicTime {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec))
    }

    package static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// The point so much later; the distant future where the sum is out of range.
    package func advanced(by duration: Duration) -> MonotonicTime {
        let (seconds, attoseconds) = duration.components
        guard seconds < 1_000_000_000 else { return .distantFuture }
        let step = UInt64(max(seconds, 0)) * 1_000_000_000 + UInt64(max(attoseconds, 0)) / 1_000_000_000
        let (sum, overflow) = nanoseconds.addingReportingOverflow(step)
        return overflow ? .distantFuture : MonotonicTime(nanoseconds: sum)
    }

    /// The whole milliseconds until `later`, rounded up; zero where it has passed.
    package func milliseconds(until later: MonotonicTime) -> Int32 {
        guard later > self else { return 0 }
        let milliseconds = (later.nanoseconds - nanoseconds) / 1_000_000 + 1
        return Int32(clamping: milliseconds)
    }
}
