extension Driver {
    /// The place of the listening connection, after the shared ones.
    var listenerPlace: Int { standing.count - 1 }

    /// Whether every attempt to reach the server has failed lately and none is under way.
    var isDown: Bool {
        standing.dropLast().allSatisfy { place in
            if case .waiting = place.state.phase { true } else { false }
        }
    }

    func enqueueShared(_ command: Command) {
        guard !isDown else { return answer(command, .unavailable(.unavailable(downReason))) }
        guard queue.count < configuration.maximumQueuedStatements else {
            return answer(command, .unavailable(.poolExhausted))
        }
        for place in standing.indices.dropLast() where standing[place].state.phase == .idle {
            advance(place, .needed)
        }
        queue.append(command)
    }

    /// Fails what waits for a shared connection while there is none to be had.
    func failQueue() {
        while let command = queue.popFirst() { answer(command, .unavailable(.unavailable(downReason))) }
    }

    /// Spreads the waiting commands over the connections that take more.
    func dispatchShared() {
        while let command = queue.first {
            guard let connection = leastBusyConnection() else { break }
            _ = queue.popFirst()
            send(command, on: connection)
        }
        for place in standing.dropLast() {
            if let connection = place.connection, !connection.inFlight.isEmpty { flush(connection) }
        }
    }

    /// The connection with the shortest pipeline; none that is full, stuck behind a slow statement or being
    /// cancelled.
    private func leastBusyConnection() -> Connection? {
        var best: Connection?
        for place in standing.dropLast() {
            guard let connection = place.connection, connection.inFlight.count < configuration.pipelineDepth,
                !connection.cancellation.isOnItsWay, !isStuck(connection)
            else { continue }
            if let other = best, other.inFlight.count <= connection.inFlight.count { continue }
            best = connection
        }
        return best
    }

    /// Whether the server has been busy with one statement for so long that others do better not to wait
    /// behind it.
    private func isStuck(_ connection: Connection) -> Bool {
        connection.headSince < now && now.nanoseconds - connection.headSince.nanoseconds > 20_000_000
    }

    /// Sends a command; one that surely did not get onto a broken connection waits for the next.
    func send(_ command: Command, on connection: Connection) {
        switch connection.send(command, at: now) {
        case .sent: break
        case .refused(let reason):
            answer(command, .unavailable(.unavailable(reason)))
            lose(connection, reason)
        case .broken(let reason):
            if command.place == .shared {
                queue.prepend(command)
            } else {
                answer(command, .unavailable(.unavailable("the connection was lost: \(reason)")))
            }
            lose(connection, reason)
        }
    }
}
