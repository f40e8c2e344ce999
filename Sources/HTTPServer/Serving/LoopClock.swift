import Glibc
import NIOCore

/// The time as one event loop sees it: one clock reading a request, texts rendered once a second.
struct LoopClock {
    private var wallOffset: Int64 = 0
    private var nextRefresh: Int64 = .min
    /// The value of the `Date` field.
    private(set) var httpDate = ""
    /// The whole field as it stands on an HTTP/1.1 connection.
    private(set) var dateField: [UInt8] = []
    /// RFC 3339 up to the second.
    private(set) var isoSeconds: [UInt8] = []

    /// Nanoseconds since the Unix epoch for an instant; renders the texts anew when the second has changed.
    mutating func wallNanoseconds(_ now: NIODeadline) -> Int64 {
        let monotonic = Int64(now.uptimeNanoseconds)
        if monotonic >= nextRefresh { refresh(monotonic) }
        return monotonic + wallOffset
    }

    private mutating func refresh(_ monotonic: Int64) {
        var wall = timespec()
        clock_gettime(CLOCK_REALTIME, &wall)
        wallOffset = Int64(wall.tv_sec) * 1_000_000_000 + Int64(wall.tv_nsec) - monotonic
        nextRefresh = monotonic + 1_000_000_000 - Int64(wall.tv_nsec)
        let civil = CivilTime(unixSeconds: wall.tv_sec)
        httpDate = civil.httpDate
        dateField = Array("Date: \(httpDate)\r\n".utf8)
        isoSeconds = Array(civil.isoSeconds.utf8)
    }
}
