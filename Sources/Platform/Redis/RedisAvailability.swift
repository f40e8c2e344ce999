import Postgres

/// Whether commands can be sent, wait for a moment, or fail at once, and when to connect: what happens in, what to
/// do about it out.
///
/// Attempts to connect are the probes that find a lost server again, so that an outage costs no command its time:
/// after a loss commands wait for at most one `patience` altogether, after a stall not at all.
struct RedisAvailability {
    enum State: Equatable {
        case available
        /// There is no connection, but there may be one shortly.
        case awaiting(until: MonotonicTime)
        case unavailable(since: MonotonicTime, reason: String)
    }

    enum Event {
        case started(patience: Duration)
        case connected
        case connectFailed(String)
        /// The connection has ended.
        case lost(String, patience: Duration)
        /// The server is connected and does not reply.
        case stalled(String)
        case timeReached
    }

    enum Action: Equatable {
        case connect
        case announceLoss(String)
        /// Commands can be sent again, after an outage of so many nanoseconds.
        case announceReturn(UInt64)
    }

    private enum Attempt: Equatable {
        case none, underWay
        case due(MonotonicTime)
    }

    private(set) var state = State.available
    private var attempt = Attempt.none
    private var failures = 0
    private let backoff: Backoff

    init(backoff: Backoff) {
        self.backoff = backoff
    }

    /// The next moment at which something is due.
    var nextTime: MonotonicTime? {
        var times: [MonotonicTime] = []
        if case .awaiting(let until) = state { times.append(until) }
        if case .due(let time) = attempt { times.append(time) }
        return times.min()
    }

    /// Takes an event in; `random` is in 0..<1.
    mutating func handle(_ event: Event, at now: MonotonicTime, random: Double) -> [Action] {
        switch event {
        case .started(let patience), .lost(_, let patience):
            state = .awaiting(until: now.advanced(by: patience))
            attempt = .underWay
            return [.connect]
        case .stalled(let reason):
            attempt = .underWay
            return giveUp(reason, now) + [.connect]
        case .connected:
            attempt = .none
            failures = 0
            defer { state = .available }
            guard case .unavailable(let since, _) = state else { return [] }
            return [.announceReturn(now.nanoseconds - since.nanoseconds)]
        case .connectFailed(let reason):
            failures += 1
            attempt = .due(now.advanced(by: backoff.delay(afterFailures: failures, random: random)))
            return giveUp(reason, now)
        case .timeReached:
            return passTime(now)
        }
    }

    private mutating func passTime(_ now: MonotonicTime) -> [Action] {
        var actions: [Action] = []
        if case .awaiting(let until) = state, until <= now { actions += giveUp("no connection in time", now) }
        if case .due(let time) = attempt, time <= now {
            attempt = .underWay
            actions.append(.connect)
        }
        return actions
    }

    private mutating func giveUp(_ reason: String, _ now: MonotonicTime) -> [Action] {
        if case .unavailable(let since, _) = state {
            state = .unavailable(since: since, reason: reason)
            return []
        }
        state = .unavailable(since: now, reason: reason)
        return [.announceLoss(reason)]
    }
}
