import CLibPQ
import Logging

/// Owns every connection of a client and does all their input and output on one thread.
///
/// The object is made on that thread and never leaves it; others talk to it through the mailbox.
final class Driver {
    let configuration: PostgresConfiguration
    let mailbox: Mailbox
    let logger: Logger
    let connector: Connector
    let publish: (PoolStatistics) -> Void
    let poller = Poller()

    /// The open connections by the key under which they are watched.
    var connections: [UInt64: Connection] = [:]
    /// What each connection that is being opened is for.
    var opening: [UInt64: Connection.Role] = [:]
    /// The shared connections, lane by lane, then the one that listens.
    var standing: [StandingConnection]
    var lanes: [SharedLane]
    var idleLeased: [Connection] = []
    var leases: [LeaseID: Lease] = [:]
    /// Commands that open a lease and wait for a connection.
    var waiters = RingBuffer<Command>()
    /// The earliest time at which another connection for a lease is tried, after one could not be opened.
    var leaseOpeningAllowedAt = MonotonicTime(nanoseconds: 0)
    var subscriptions: [UInt64: Subscription] = [:]
    /// The channels that are still to be subscribed to on the server.
    var listenBacklog = RingBuffer<String>()

    var now = MonotonicTime.now()
    /// The next moment at which something may be overdue.
    var nextWake = MonotonicTime.distantFuture
    var statistics = PoolStatistics()
    var downReason = "no connection has been made yet"
    /// Answers that are given once the connections have been fed.
    var answers: [(command: Command, outcome: CommandOutcome)] = []
    private var inbox: [DriverMessage] = []
    private var lastKey: UInt64 = 0
    private var published = PoolStatistics()
    private var isClosing = false
    private var closers: [UnsafeContinuation<Void, Never>] = []

    init(
        configuration: PostgresConfiguration, connector: Connector, mailbox: Mailbox, logger: Logger,
        publish: @escaping (PoolStatistics) -> Void
    ) {
        self.configuration = configuration
        self.connector = connector
        self.mailbox = mailbox
        self.logger = logger
        self.publish = publish
        lanes = SharedLane.both(connections: configuration.sharedConnections)
        standing = (0...lanes.reduce(0) { $0 + $1.places.count }).map { _ in StandingConnection() }
    }

    /// Works until the client is closed.
    func run() {
        poller.add(mailbox.descriptor, key: 0)
        while !isClosing {
            turn()
        }
        shutDown()
    }

    /// Reads messages, feeds the connections, answers callers, then sleeps until there is something to do.
    private func turn() {
        mailbox.drain(into: &inbox)
        for message in inbox { handle(message) }
        inbox.removeAll(keepingCapacity: true)
        if nextWake <= now { expire() }
        serveWaiters()
        dispatchShared()
        publishStatistics()
        deliver()
        guard !isClosing else { return }
        let pause: Int32 = mailbox.prepareToSleep() ? pauseLength() : 0
        poller.wait(milliseconds: pause) { readiness in
            if readiness.key == 0 { mailbox.acknowledgeWake() } else { ready.append(readiness) }
        }
        now = .now()
        for readiness in ready { attend(readiness) }
        ready.removeAll(keepingCapacity: true)
    }

    private var ready: [Poller.Readiness] = []

    private func pauseLength() -> Int32 {
        nextWake == .distantFuture ? -1 : now.milliseconds(until: nextWake)
    }

    private func handle(_ message: DriverMessage) {
        switch message {
        case .run(let command): accept(command)
        case .cancel(let id): cancel(id)
        case .release(let lease): release(lease)
        case .subscribe(let id, let channel, let reader): subscribe(id, channel, reader)
        case .unsubscribe(let id): subscriptions[id] = nil
        case .connected(let key, let result): finishOpening(key, result)
        case .cancelSent(let key): cancelSent(key)
        case .close(let closer):
            isClosing = true
            if let closer { closers.append(closer) }
        }
    }

    private func accept(_ command: Command) {
        wake(at: command.deadline)
        switch command.place {
        case .shared, .listener: enqueueShared(command)
        case .opening: enqueueWaiter(command)
        case .lease(let id): enqueue(command, onLease: id)
        }
    }

    /// Does a connection's share of input and output.
    private func attend(_ readiness: Poller.Readiness) {
        guard let connection = connections[readiness.key] else { return }
        if readiness.isWritable { flush(connection) }
        if readiness.isReadable { receive(on: connection) }
    }

    func nextKey() -> UInt64 {
        lastKey += 1
        return lastKey
    }

    /// Sees to it that the thread is awake at the given time.
    func wake(at time: MonotonicTime) {
        if time < nextWake { nextWake = time }
    }

    /// Notes an answer, which is given once the connections have been fed.
    func answer(_ command: Command, _ outcome: CommandOutcome) {
        statistics.commands += 1
        if outcome.isFailure { statistics.errors += 1 }
        answers.append((command, outcome))
    }

    private func deliver() {
        for (command, outcome) in answers { command.answer(outcome) }
        answers.removeAll(keepingCapacity: true)
    }

    private func publishStatistics() {
        statistics.open = connections.count
        statistics.leased = leases.count
        statistics.idle = connections.values.reduce(0) {
            $0 + ($1.inFlight.isEmpty && $1.lease == nil ? 1 : 0)
        }
        statistics.queued = lanes.reduce(waiters.count) { $0 + $1.queue.count }
        guard statistics != published else { return }
        published = statistics
        publish(statistics)
    }

    private func shutDown() {
        for message in mailbox.close() {
            switch message {
            case .run(let command): answer(command, .closed)
            case .close(let closer?): closers.append(closer)
            case .subscribe(_, _, let reader): reader.finish()
            default: break
            }
        }
        abandonEverything()
        publishStatistics()
        deliver()
        for closer in closers { closer.resume() }
    }
}

extension CommandOutcome {
    fileprivate var isFailure: Bool {
        switch self {
        case .result(let result): result.status == PGRES_FATAL_ERROR
        case .sent: false
        case .refused, .unavailable, .cancelled, .closed: true
        }
    }
}
