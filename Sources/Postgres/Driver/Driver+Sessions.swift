import CLibPQ
import Logging

extension Driver {
    /// Starts opening a connection.
    func open(_ role: Connection.Role) {
        let key = nextKey()
        opening[key] = role
        connector.start(key, reportingTo: mailbox)
    }

    /// Takes in a connection that has been opened, or what kept it from opening.
    func finishOpening(_ key: UInt64, _ result: Result<ConnectedSession, ConnectFailure>) {
        guard let role = opening.removeValue(forKey: key) else { return }
        switch result {
        case .failure(let failure): openingFailed(role, failure.reason)
        case .success(let session):
            guard let handle = session.take() else { return }
            let connection = Connection(key: key, role: role, handle: handle)
            connections[key] = connection
            poller.add(connection.socket, key: key)
            settle(connection)
        }
    }

    private func settle(_ connection: Connection) {
        switch connection.role {
        case .leased: makeIdle(connection)
        case .standing(let place):
            if standing[place].hasBeenOpen {
                statistics.reconnects += 1
                logger.notice("the database connection is back")
            }
            standing[place].connection = connection
            standing[place].hasBeenOpen = true
            advance(place, .connected)
            if place == listenerPlace { listenToAll(on: connection) }
        }
    }

    private func openingFailed(_ role: Connection.Role, _ reason: String) {
        downReason = reason
        switch role {
        case .leased: leaseOpeningFailed(reason)
        case .standing(let place): advance(place, .connectFailed)
        }
    }

    /// Tells the place what happened and does what follows from that.
    func advance(_ place: Int, _ event: ReconnectState.Event) {
        switch standing[place].state.handle(event, at: now, random: Double.random(in: 0..<1)) {
        case .none: break
        case .connect: open(.standing(place))
        case .giveUp(let until):
            wake(at: until)
            logger.warning("no database connection: \(downReason)")
            failQueue(at: place)
        }
    }

    /// Closes a connection and answers everybody who waited for it.
    func lose(_ connection: Connection, _ reason: String) {
        guard connections.removeValue(forKey: connection.key) != nil else { return }
        poller.remove(connection.socket)
        while let lost = connection.inFlight.popFirst() {
            guard !lost.isAnswered else { continue }
            answer(lost.command, .unavailable(.unavailable("the connection was lost: \(reason)")))
        }
        switch connection.role {
        case .leased: forgetLeased(connection)
        case .standing(let place):
            logger.warning("a database connection was lost: \(reason)")
            standing[place].connection = nil
            downReason = reason
            advance(place, .lost)
        }
    }

    func flush(_ connection: Connection) {
        let awaitedRoom = connection.awaitsRoom
        guard connection.flush() else { return lose(connection, Connector.message(of: connection.handle)) }
        if connection.awaitsRoom != awaitedRoom {
            poller.watch(connection.socket, key: connection.key, writing: connection.awaitsRoom)
        }
        if !connection.awaitsRoom, connection.isCopying, let sent = connection.inFlight.popFirst() {
            if !sent.isAnswered { answer(sent.command, .sent) }
        }
    }

    func receive(on connection: Connection) {
        let isAlive = connection.receive(at: now) { complete($0, on: connection) }
        if connection.role == .standing(listenerPlace) { deliverNotifications(from: connection) }
        guard isAlive else { return lose(connection, Connector.message(of: connection.handle)) }
        if connection.awaitsRoom { flush(connection) }
        connection.lease.map(feed)
    }

    private func complete(_ done: InFlight, on connection: Connection) {
        // An abandoned command that got its turn is to be stopped soon.
        if let next = connection.inFlight.first, next.isAnswered { wake(at: max(next.cancelAt, now)) }
        if done.progress.didNotPrepare { connection.forgetPrepared(by: done.command) }
        guard !done.isAnswered else { return }
        if done.progress.wasSkipped, done.result == nil { return requeue(done.command) }
        guard let result = done.result else {
            return answer(done.command, .unavailable(.unavailable("the server gave no answer")))
        }
        if result.status == PGRES_FATAL_ERROR {
            completeFailed(done.command, result, on: connection)
        } else {
            if case .listen(let channel) = done.command.operation { announce(channel, on: connection) }
            answer(done.command, .result(result))
        }
    }

    private func completeFailed(_ command: Command, _ result: QueryResult, on connection: Connection) {
        if result.sqlState?.endsSession == true {
            answer(command, .unavailable(.unavailable("the server ended the session")))
        } else if result.sqlState == .queryCanceled, command.place == .shared, isStrayCancel(connection) {
            // Another command was to be cancelled; this one has been rolled back and can be sent again.
            requeue(command)
        } else if let missing = result.sqlState?.missingResource {
            answer(command, .unavailable(.unavailable("the server has run out of \(missing)")))
        } else {
            answer(command, .result(result))
        }
    }

    private func isStrayCancel(_ connection: Connection) -> Bool {
        if connection.cancellation.isOnItsWay { return true }
        return connection.cancellation.mayHitOthersUntil.map { now < $0 } ?? false
    }

    /// Ends everything at the client's end.
    func abandonEverything() {
        for connection in connections.values {
            while let left = connection.inFlight.popFirst() {
                if !left.isAnswered { answer(left.command, .closed) }
            }
            poller.remove(connection.socket)
        }
        for lease in leases.values {
            while let command = lease.backlog.popFirst() { answer(command, .closed) }
        }
        for lane in lanes.indices {
            while let command = lanes[lane].queue.popFirst() { answer(command, .closed) }
        }
        while let command = waiters.popFirst() { answer(command, .closed) }
        for subscription in subscriptions.values { subscription.reader.finish() }
        connections = [:]
        idleLeased = []
        leases = [:]
        standing = []
    }
}
