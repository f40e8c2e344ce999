import NIOCore

/// The timeouts in the form that timers take, worked out once.
struct WaitTimes: Sendable {
    let header: TimeAmount
    let idle: TimeAmount
    let body: TimeAmount
    let request: TimeAmount
    let write: TimeAmount
    let linger: TimeAmount
    /// Bytes that a body must bring in each ``body`` interval.
    let bodyProgress: Int

    /// Converts a server's timeouts.
    init(_ timeouts: ServerTimeouts) {
        header = TimeAmount(timeouts.header)
        idle = TimeAmount(timeouts.idle)
        body = TimeAmount(timeouts.body)
        request = TimeAmount(timeouts.request)
        write = TimeAmount(timeouts.write)
        linger = TimeAmount(timeouts.linger)
        bodyProgress = Int(Double(body.nanoseconds) / 1e9 * Double(timeouts.minimumBodyRate))
    }
}

extension TimeAmount {
    /// The same length of time, cut to nanoseconds.
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
