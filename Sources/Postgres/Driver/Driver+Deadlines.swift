extension Driver {
    /// How long an abandoned command may go on before the server is asked to stop it; most end by themselves.
    private static var cancelDelay: Duration { .milliseconds(50) }
    /// How long to wait before the server is asked again.
    private static var cancelInterval: Duration { .seconds(1) }
    /// How long a command may ignore the requests before its connection is given up.
    private static var cancelPatience: Duration { .seconds(5) }

    /// Does everything that is due, and finds out when to look again.
    func expire() {
        nextWake = .distantFuture
        expireWaiting()
        for connection in connections.values {
            expireInFlight(on: connection)
            stopHead(of: connection)
        }
        for place in standing.indices {
            guard case .waiting(let until) = standing[place].state.phase else { continue }
            if until <= now { advance(place, .timeReached) } else { wake(at: until) }
        }
        closeIdle()
    }

    private func expireWaiting() {
        for lane in lanes.indices {
            for late in lanes[lane].queue.removeAll(where: { $0.deadline <= now }) {
                answer(late, .unavailable(.timeout))
            }
            for offset in 0..<lanes[lane].queue.count {
                lanes[lane].queue[offset].map { wake(at: $0.deadline) }
            }
        }
        for late in waiters.removeAll(where: { $0.deadline <= now }) {
            answer(late, .unavailable(.poolExhausted))
        }
        for lease in leases.values {
            for late in lease.backlog.removeAll(where: { $0.deadline <= now }) {
                answer(late, .unavailable(.timeout))
            }
            for offset in 0..<lease.backlog.count { lease.backlog[offset].map { wake(at: $0.deadline) } }
        }
        for offset in 0..<waiters.count { waiters[offset].map { wake(at: $0.deadline) } }
    }

    private func expireInFlight(on connection: Connection) {
        for offset in 0..<connection.inFlight.count {
            guard let entry = connection.inFlight[offset], !entry.isAnswered else { continue }
            if entry.command.deadline > now {
                wake(at: entry.command.deadline)
            } else {
                answer(entry.command, .unavailable(.timeout))
                _ = connection.inFlight.update(offset) { entry in
                    entry.isAnswered = true
                    entry.cancelAt = now
                }
            }
        }
    }

    /// Has the server stop the command that it is working on, should nobody wait for it any more.
    private func stopHead(of connection: Connection) {
        guard let head = connection.inFlight.first, head.isAnswered else { return }
        if let started = connection.cancellation.startedAt,
            started.advanced(by: Self.cancelPatience) <= now
        {
            return lose(connection, "the server did not answer a request to cancel")
        }
        guard head.cancelAt <= now else { return wake(at: head.cancelAt) }
        wake(at: now.advanced(by: Self.cancelInterval))
        guard !connection.cancellation.isOnItsWay else { return }
        if connection.cancellation.startedAt == nil { connection.cancellation.startedAt = now }
        connection.cancellation.isOnItsWay = Canceller.cancel(
            connection.handle, connection: connection.key, reportingTo: mailbox)
        _ = connection.inFlight.update(0) { $0.cancelAt = now.advanced(by: Self.cancelInterval) }
    }

    /// A request to cancel has reached the server.
    func cancelSent(_ key: UInt64) {
        guard let connection = connections[key] else { return }
        connection.cancellation.isOnItsWay = false
        connection.cancellation.mayHitOthersUntil = now.advanced(by: Self.cancelInterval)
        connection.lease.map(feed)
    }

    /// Answers a caller that no longer waits.
    func cancel(_ id: UInt64) {
        let isMeant = { (command: Command) in command.id == id }
        for lane in lanes.indices {
            for command in lanes[lane].queue.removeAll(where: isMeant) { answer(command, .cancelled) }
        }
        for command in waiters.removeAll(where: isMeant) { answer(command, .cancelled) }
        for lease in leases.values {
            for command in lease.backlog.removeAll(where: isMeant) { answer(command, .cancelled) }
        }
        for connection in connections.values {
            for offset in 0..<connection.inFlight.count {
                guard let entry = connection.inFlight[offset], isMeant(entry.command), !entry.isAnswered
                else { continue }
                answer(entry.command, .cancelled)
                let cancelAt = now.advanced(by: Self.cancelDelay)
                _ = connection.inFlight.update(offset) { entry in
                    entry.isAnswered = true
                    entry.cancelAt = cancelAt
                }
                wake(at: cancelAt)
            }
        }
    }

    private func closeIdle() {
        for connection in idleLeased {
            let end = connection.idleSince.advanced(by: configuration.idleTimeout)
            if end <= now { lose(connection, "it was idle for long") } else { wake(at: end) }
        }
    }
}
