import CLibPQ

extension Connection {
    /// Reads what the server has sent and gives each command that it completes; false where the session is
    /// broken.
    func receive(at now: MonotonicTime, _ complete: (InFlight) -> Void) -> Bool {
        // What came before the end of a broken session is still worth reading.
        let isAlive = PQconsumeInput(handle) == 1
        var endings = 0
        while !inFlight.isEmpty, !isCopying, PQisBusy(handle) == 0 {
            let result = PQgetResult(handle).map { QueryResult(takingOwnershipOf: $0) }
            guard let event = Self.event(for: result) else { return false }
            endings = result == nil ? endings + 1 : 0
            if apply(event, result), let done = inFlight.popFirst() {
                startNextHead(at: now)
                complete(done)
            } else if endings > 1 {
                break
            }
        }
        // Lets libpq notice that the server has refused the COPY.
        if isCopying { _ = PQisBusy(handle) }
        return isAlive
    }

    private func startNextHead(at now: MonotonicTime) {
        headSince = inFlight.isEmpty ? .distantFuture : now
        cancellation.startedAt = nil
    }

    /// Takes the result into the command at the head; true when that completes it.
    private func apply(_ event: ReplyProgress.Event, _ result: QueryResult?) -> Bool {
        inFlight.update(0) { head in
            switch head.progress.receive(event) {
            case .ignore: return false
            case .keep:
                head.result = result
                return false
            case .complete: return true
            case .keepAndComplete:
                head.result = result
                return true
            }
        } ?? false
    }

    /// What a result of libpq means; nil for one after which the session is of no use.
    private static func event(for result: QueryResult?) -> ReplyProgress.Event? {
        guard let result else { return .end }
        switch result.status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return .success
        case PGRES_PIPELINE_SYNC: return .synchronized
        case PGRES_PIPELINE_ABORTED: return .skipped
        case PGRES_COPY_IN: return .copyStarted
        // An error without a code is libpq's own: the connection is gone.
        case PGRES_FATAL_ERROR: return result.sqlState == nil ? nil : .error
        default: return nil
        }
    }
}
