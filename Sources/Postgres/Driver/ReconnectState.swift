/// The life of a connection that is to be there always: what happens to it in, what to do about it out.
struct ReconnectState {
    enum Phase: Equatable {
        case idle
        case connecting
        case ready
        /// The last attempt failed; the next one is due then.
        case waiting(until: MonotonicTime)
    }

    enum Event {
        /// The connection is needed.
        case needed
        case connected
        case connectFailed
        case lost
        case timeReached
    }

    enum Action: Equatable {
        case none
        case connect
        /// Nothing can be sent for now; come back at the given time.
        case giveUp(until: MonotonicTime)
    }

    private(set) var phase = Phase.idle
    private var failures = 0
    private let backoff: Backoff

    init(backoff: Backoff) {
        self.backoff = backoff
    }

    mutating func handle(_ event: Event, at now: MonotonicTime, random: Double) -> Action {
        switch (phase, event) {
        case (.idle, .needed), (.ready, .lost):
            phase = .connecting
            return .connect
        case (.connecting, .connected):
            phase = .ready
            failures = 0
            return .none
        case (.connecting, .connectFailed), (.connecting, .lost):
            failures += 1
            let until = now.advanced(by: backoff.delay(afterFailures: failures, random: random))
            phase = .waiting(until: until)
            return .giveUp(until: until)
        case (.waiting(let until), .timeReached) where until <= now:
            phase = .connecting
            return .connect
        default:
            return .none
        }
    }
}
