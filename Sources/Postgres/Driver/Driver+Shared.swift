extension Driver {
    /// The place of the listening connection, after the shared ones.
    var listenerPlace: Int { standing.count - 1 }

    /// Whether every attempt to reach the server for statements of some kind has failed lately and none is under way.
    var isDown: Bool { lanes.indices.contains(where: isDown) }

    /// Whether every attempt to reach the server for this lane has failed lately and none is under way.
    private func isDown(_ lane: Int) -> Bool {
        lanes[lane].places.allSatisfy { place in
            if case .waiting = standing[place].state.phase { true } else { false }
        }
    }

    func enqueueShared(_ command: Command) {
        let lane = command.lane.rawValue
        guard !isDown(lane) else { return answer(command, .unavailable(.unavailable(downReason))) }
        guard lanes[lane].queue.count < configuration.maximumQueuedStatements else {
            return answer(command, .unavailable(.poolExhausted))
        }
        for place in lanes[lane].places where standing[place].state.phase == .idle {
            advance(place, .needed)
        }
        lanes[lane].queue.append(command)
    }

    /// Puts a command that surely had no effect before those that wait.
    func requeue(_ command: Command) {
        lanes[command.lane.rawValue].queue.prepend(command)
    }

    /// Fails what waits for the connection at this place, if there is no other one to be had for it.
    func failQueue(at place: Int) {
        guard let lane = lanes.firstIndex(where: { $0.places.contains(place) }), isDown(lane) else { return }
        while let command = lanes[lane].queue.popFirst() {
            answer(command, .unavailable(.unavailable(downReason)))
        }
    }

    /// Spreads the waiting commands over the connections that take more.
    func dispatchShared() {
        for lane in lanes.indices {
            while let command = lanes[lane].queue.first {
                guard let connection = leastBusyConnection(of: lane) else { break }
                _ = lanes[lane].queue.popFirst()
                send(command, on: connection)
            }
        }
        for place in standing.dropLast() {
            if let connection = place.connection, !connection.inFlight.isEmpty { flush(connection) }
        }
    }

    /// The connection with the shortest pipeline; none that is full, stuck behind a slow statement or being
    /// cancelled.
    private func leastBusyConnection(of lane: Int) -> Connection? {
        var best: Connection?
        for place in lanes[lane].places {
            guard let connection = standing[place].connection,
                connection.inFlight.count < configuration.pipelineDepth,
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
                requeue(command)
            } else {
                answer(command, .unavailable(.unavailable("the connection was lost: \(reason)")))
            }
            lose(connection, reason)
        }
    }
}
