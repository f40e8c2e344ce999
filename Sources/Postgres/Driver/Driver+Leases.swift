import Logging

extension Driver {
    func enqueueWaiter(_ command: Command) {
        guard !isDown else { return answer(command, .unavailable(.unavailable(downReason))) }
        guard waiters.count < configuration.maximumWaitingTransactions else {
            return answer(command, .unavailable(.poolExhausted))
        }
        waiters.append(command)
    }

    /// Gives idle connections to those who wait longest, and opens more where too few are open.
    func serveWaiters() {
        while !waiters.isEmpty, let connection = idleLeased.popLast(), let command = waiters.popFirst() {
            grant(connection, to: command)
        }
        guard !waiters.isEmpty else { return }
        guard leaseOpeningAllowedAt <= now else { return wake(at: leaseOpeningAllowedAt) }
        let opening = self.opening.values.count { $0 == .leased }
        let open = connections.values.count { $0.role == .leased }
        let room = configuration.maximumLeasedConnections - open - opening
        for _ in 0..<max(min(waiters.count - opening, room), 0) { self.open(.leased) }
    }

    private func grant(_ connection: Connection, to command: Command) {
        guard case .opening(let id) = command.place else { return }
        connection.lease = id
        leases[id] = Lease(id: id, connection: connection)
        send(command, on: connection)
        if connections[connection.key] != nil { flush(connection) }
    }

    func enqueue(_ command: Command, onLease id: LeaseID) {
        guard let lease = leases[id], lease.connection != nil else {
            return answer(command, .unavailable(.unavailable("the transaction's connection was lost")))
        }
        lease.backlog.append(command)
        feed(id)
    }

    /// Sends as much of a lease's backlog as its connection admits.
    func feed(_ id: LeaseID) {
        guard let lease = leases[id] else { return }
        var hasSent = false
        while let connection = lease.connection, let command = lease.backlog.first,
            !connection.cancellation.isOnItsWay, connection.admits(command)
        {
            _ = lease.backlog.popFirst()
            send(command, on: connection)
            hasSent = true
        }
        guard hasSent, let connection = lease.connection else { return }
        flush(connection)
        // The server may have ended a COPY long ago, so that nothing more comes to wake the thread for its
        // answer.
        if case .copyEnd = connection.inFlight.first?.command.operation { receive(on: connection) }
    }

    /// Takes a connection back; one that is not between transactions is closed.
    func release(_ id: LeaseID) {
        guard let lease = leases.removeValue(forKey: id) else { return }
        while let command = lease.backlog.popFirst() { answer(command, .cancelled) }
        guard let connection = lease.connection else { return }
        connection.lease = nil
        // A request to cancel that is still on its way would hit the next holder.
        if connection.isSettled, !connection.cancellation.isOnItsWay {
            makeIdle(connection)
        } else {
            lose(connection, "it was left in the middle of a transaction")
        }
    }

    func makeIdle(_ connection: Connection) {
        connection.idleSince = now
        wake(at: now.advanced(by: configuration.idleTimeout))
        idleLeased.append(connection)
    }

    /// Drops a lost connection from wherever it is.
    func forgetLeased(_ connection: Connection) {
        idleLeased.removeAll { $0 === connection }
        guard let id = connection.lease, let lease = leases[id] else { return }
        lease.connection = nil
        while let command = lease.backlog.popFirst() {
            answer(command, .unavailable(.unavailable("the transaction's connection was lost")))
        }
    }

    /// Those who wait go on waiting only for connections that exist.
    func leaseOpeningFailed(_ reason: String) {
        logger.warning("no database connection for a transaction: \(reason)")
        leaseOpeningAllowedAt = now.advanced(by: .milliseconds(200))
        guard !connections.values.contains(where: { $0.role == .leased }) else { return }
        while let command = waiters.popFirst() { answer(command, .unavailable(.unavailable(reason))) }
    }
}
