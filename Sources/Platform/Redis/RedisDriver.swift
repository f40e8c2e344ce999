import Glibc
import Logging
import Postgres

/// Owns a client's connection and does all its input and output on one thread.
///
/// The object is made on that thread and never leaves it; others talk to it through the mailbox.
final class RedisDriver {
    let configuration: RedisConfiguration
    private let connector: RedisConnector
    private let mailbox: RedisMailbox
    private let meter: RedisMeter
    private let logger: Logger

    private var availability = RedisAvailability(
        backoff: Backoff(first: .milliseconds(50), longest: .seconds(2)))
    var connection: RedisConnection?
    /// Requests that wait for a connection.
    var waiting = RingBuffer<RedisRequest>()
    var now = MonotonicTime.now()
    /// The next moment at which something may be overdue.
    var nextWake = MonotonicTime.distantFuture
    private var inbox: [RedisMessage] = []
    private var starters: [UnsafeContinuation<Void, Never>] = []
    private var closers: [UnsafeContinuation<Void, Never>] = []
    private var hasBegun = false
    private var isClosing = false

    init(configuration: RedisConfiguration, mailbox: RedisMailbox, meter: RedisMeter, logger: Logger) {
        self.configuration = configuration
        connector = RedisConnector(configuration: configuration)
        self.mailbox = mailbox
        self.meter = meter
        self.logger = logger
    }

    /// Keeps a write to a broken connection from ending the process; OpenSSL has no other way.
    static func ignoreBrokenPipes() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Works until the client is closed.
    func run() {
        Self.ignoreBrokenPipes()
        while !isClosing { turn() }
        shutDown()
    }

    /// Reads messages, sends commands, then sleeps until there is something to do.
    private func turn() {
        mailbox.drain(into: &inbox)
        for message in inbox { handle(message) }
        inbox.removeAll(keepingCapacity: true)
        flush()
        // After the replies were read, so that none is called late that only waited for this thread.
        if nextWake <= now { expire() }
        if !isClosing { sleep() }
    }

    private func handle(_ message: RedisMessage) {
        switch message {
        case .run(let request): accept(request)
        case .awaitStart(let starter):
            begin()
            starters.append(starter)
        case .connected(.success(let socket)): open(socket)
        case .connected(.failure(let failure)): advance(.connectFailed(failure.reason))
        case .close(let closer):
            isClosing = true
            if let closer { closers.append(closer) }
        }
        resumeStarters()
    }

    /// Connects for the first time.
    private func begin() {
        guard !hasBegun else { return }
        hasBegun = true
        advance(.started(patience: configuration.connectTimeout))
    }

    private func accept(_ request: RedisRequest) {
        begin()
        if case .unavailable(_, let reason) = availability.state {
            return fail(request, .notConnected(reason))
        }
        let outstanding = waiting.count + (connection?.inFlight.count ?? 0)
        guard outstanding < configuration.maximumOutstandingCommands else {
            return fail(request, .overloaded)
        }
        wake(at: min(request.deadline, now.advanced(by: configuration.commandTimeout)))
        if let connection { connection.enqueue(request, at: now) } else { waiting.append(request) }
    }

    private func open(_ socket: RedisSocket) {
        guard let connection = RedisConnection(socket: socket) else {
            return advance(.connectFailed("out of memory"))
        }
        self.connection = connection
        meter.connected()
        advance(.connected)
        while let request = waiting.popFirst() { connection.enqueue(request, at: now) }
    }

    /// Waits for messages, for the socket, or for what is due, and reads what the server has sent.
    private func sleep() {
        let pause: Int32
        if mailbox.prepareToSleep() {
            pause = nextWake == .distantFuture ? -1 : now.milliseconds(until: nextWake)
        } else {
            pause = 0
        }
        let wanted = POLLIN | (connection?.awaitsRoom == true ? POLLOUT : 0)
        var sockets = [
            pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: connection?.socket.descriptor ?? -1, events: Int16(wanted), revents: 0),
        ]
        let ready = poll(&sockets, nfds_t(sockets.count), pause)
        now = .now()
        guard ready > 0 else { return }
        if sockets[0].revents != 0 { mailbox.acknowledgeWake() }
        if Int32(sockets[1].revents) & (POLLIN | POLLERR | POLLHUP) != 0 { receive() }
    }

    private func receive() {
        do throws(RedisConnection.Broken) {
            try connection?.receive { done, reply in
                meter.replied(after: now.nanoseconds - done.sentAt.nanoseconds, isError: reply.isFailure)
                if !done.isAnswered { done.request.answer(.reply(reply)) }
            }
        } catch {
            lose(.lost(error.reason, patience: configuration.commandTimeout), error.reason)
        }
    }

    private func flush() {
        do throws(RedisConnection.Broken) {
            try connection?.flush()
        } catch {
            lose(.lost(error.reason, patience: configuration.commandTimeout), error.reason)
        }
    }

    /// Gives the connection up; what was under way may have run, so nobody repeats it.
    func lose(_ event: RedisAvailability.Event, _ reason: String) {
        guard let lost = connection else { return }
        connection = nil
        meter.disconnected()
        while let entry = lost.inFlight.popFirst() {
            if !entry.isAnswered { fail(entry.request, .connectionLost(reason)) }
        }
        advance(event)
    }

    /// Tells the availability what happened and does what follows from that.
    func advance(_ event: RedisAvailability.Event) {
        for action in availability.handle(event, at: now, random: .random(in: 0..<1)) {
            switch action {
            case .connect: connector.start(reportingTo: mailbox)
            case .announceLoss(let reason):
                logger.warning("Redis is not available", metadata: ["reason": "\(reason)"])
                while let request = waiting.popFirst() { fail(request, .notConnected(reason)) }
            case .announceReturn(let nanoseconds):
                let seconds = Double(nanoseconds / 1_000_000) / 1000
                logger.notice("Redis is available again", metadata: ["seconds": "\(seconds)"])
            }
        }
        availability.nextTime.map(wake)
    }

    func fail(_ request: RedisRequest, _ reason: RedisUnavailable) {
        meter.failed()
        request.answer(.unavailable(reason))
    }

    func wake(at time: MonotonicTime) {
        if time < nextWake { nextWake = time }
    }

    /// The start is over once it is known whether there is a connection.
    func resumeStarters() {
        if case .awaiting = availability.state { return }
        for starter in starters { starter.resume() }
        starters = []
    }

    private func shutDown() {
        for message in mailbox.close() {
            switch message {
            case .run(let request): request.answer(.closed)
            case .awaitStart(let starter): starters.append(starter)
            case .close(let closer?): closers.append(closer)
            case .connected, .close(nil): break
            }
        }
        while let request = waiting.popFirst() { request.answer(.closed) }
        while let entry = connection?.inFlight.popFirst() {
            if !entry.isAnswered { entry.request.answer(.closed) }
        }
        connection = nil
        meter.disconnected()
        for waiter in starters + closers { waiter.resume() }
    }
}
