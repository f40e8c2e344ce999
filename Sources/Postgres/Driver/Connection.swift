import CLibPQ

/// One session with the server and the commands under way on it; used on the driver's thread only.
final class Connection {
    enum Role: Equatable {
        /// One of those that are kept open always, by its place in the driver's list.
        case standing(Int)
        /// One that transactions lease.
        case leased
    }

    enum SendResult {
        case sent
        /// The session is broken and the command did not get onto it.
        case broken(String)
        /// libpq refuses the command for a reason of its own, and may have taken a part of it.
        case refused(String)
    }

    /// How many readers share a transaction at most; the answers come when all are done.
    private static let largestGroup = 16

    let key: UInt64
    let role: Role
    let handle: OpaquePointer
    let socket: Int32
    var inFlight = RingBuffer<InFlight>()
    /// When the command that the server is working on got its turn.
    var headSince = MonotonicTime.distantFuture
    var cancellation = Cancellation()
    /// The lease that holds the connection.
    var lease: LeaseID?
    var idleSince = MonotonicTime.distantFuture
    /// Whether libpq holds bytes for which the socket has no room.
    var awaitsRoom = false
    private var isPipelining = false
    /// The commands since the last synchronization.
    private var groupSize = 0
    /// Whether libpq has failed in a way that leaves the session out of step.
    private var isBroken = false
    private var preparedOrdinals: [Bool] = []
    // The names are kept so that their memory outlives what libpq was told of them.
    private var preparedNames: [PreparedName] = []

    init(key: UInt64, role: Role, handle: OpaquePointer) {
        self.key = key
        self.role = role
        self.handle = handle
        socket = PQsocket(handle)
    }

    deinit { PQfinish(handle) }

    /// Whether the command may be sent now: exclusive ones need the connection to themselves.
    func admits(_ command: Command) -> Bool {
        if inFlight.isEmpty { return true }
        return command.isPipelined && isPipelining
    }

    /// Whether the session is between transactions with nothing under way.
    var isSettled: Bool {
        inFlight.isEmpty && PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    /// Gives a command to libpq, which sends what the socket takes.
    func send(_ command: Command, at now: MonotonicTime) -> SendResult {
        let isAccepted =
            switch command.operation {
            case .describe(let prepared): sendDescribe(prepared, for: command)
            case .execute(let prepared, let parameters): sendExecute(prepared, parameters, for: command)
            case .script(let sql): sendExclusive(command) { PQsendQuery(handle, sql) == 1 }
            case .listen(let channel):
                sendExclusive(command) { PQsendQuery(handle, "LISTEN \(quoteIdentifier(channel))") == 1 }
            case .copyData(let bytes): sendCopyData(bytes, for: command)
            case .copyEnd(let failure): sendCopyEnd(failure, for: command)
            }
        guard isAccepted else {
            let reason = Connector.message(of: handle)
            return PQstatus(handle) == CONNECTION_OK ? .refused(reason) : .broken(reason)
        }
        if inFlight.count == 1 { headSince = now }
        return .sent
    }

    /// Ends the open group and sends what is left; false where the session is broken.
    func flush() -> Bool {
        guard endGroup(), !isBroken else { return false }
        let left = PQflush(handle)
        awaitsRoom = left == 1
        return left >= 0
    }

    private func sendDescribe(_ prepared: PreparedName, for command: Command) -> Bool {
        guard setPipelining(true), endGroup() else { return false }
        let prepares = !isPrepared(prepared)
        guard !prepares || prepare(prepared),
            PQsendDescribePrepared(handle, prepared.name) == 1
        else { return false }
        join(InFlight(command, .pipelined(preparing: prepares)), sharesRoundTrip: false)
        return true
    }

    private func sendExecute(
        _ prepared: PreparedName, _ parameters: EncodedParameters, for command: Command
    ) -> Bool {
        let sharesRoundTrip =
            prepared.statement.isReader && !prepared.statement.isSlow && command.place == .shared
        guard setPipelining(true), sharesRoundTrip || endGroup() else { return false }
        let prepares = !isPrepared(prepared)
        guard !prepares || prepare(prepared),
            PQsendQueryPrepared(
                handle, prepared.name, Int32(parameters.count), parameters.values, parameters.lengths,
                parameters.formats, 1) == 1
        else { return false }
        join(InFlight(command, .pipelined(preparing: prepares)), sharesRoundTrip: sharesRoundTrip)
        return true
    }

    /// Takes a command into the group that the next synchronization ends; one that shares no round trip is a
    /// group by itself, so that it is rolled back for no failure but its own.
    private func join(_ entry: InFlight, sharesRoundTrip: Bool) {
        inFlight.append(entry)
        groupSize += 1
        // From here on the command may run; should the end of its group fail, that shows when flushing.
        if !sharesRoundTrip || groupSize >= Self.largestGroup { _ = endGroup() }
    }

    /// Ends the group that is open, if one is.
    private func endGroup() -> Bool {
        guard groupSize > 0 else { return true }
        groupSize = 0
        _ = inFlight.update(inFlight.count - 1) { $0.progress.endsGroup = true }
        if PQpipelineSync(handle) != 1 { isBroken = true }
        return !isBroken
    }

    private func sendExclusive(_ command: Command, _ send: () -> Bool) -> Bool {
        guard setPipelining(false), send() else { return false }
        inFlight.append(InFlight(command, .exclusive))
        return true
    }

    private func setPipelining(_ wanted: Bool) -> Bool {
        if isPipelining == wanted { return true }
        guard (wanted ? PQenterPipelineMode(handle) : PQexitPipelineMode(handle)) == 1 else { return false }
        isPipelining = wanted
        return true
    }

    private func isPrepared(_ prepared: PreparedName) -> Bool {
        prepared.ordinal < preparedOrdinals.count && preparedOrdinals[prepared.ordinal]
    }

    /// Notes that the session does not know a statement after all.
    func forgetPrepared(by command: Command) {
        switch command.operation {
        case .describe(let prepared), .execute(let prepared, _): preparedOrdinals[prepared.ordinal] = false
        case .script, .copyData, .copyEnd, .listen: break
        }
    }

    private func prepare(_ prepared: PreparedName) -> Bool {
        guard PQsendPrepare(handle, prepared.name, prepared.sql, 0, nil) == 1 else { return false }
        while preparedOrdinals.count <= prepared.ordinal { preparedOrdinals.append(false) }
        preparedOrdinals[prepared.ordinal] = true
        preparedNames.append(prepared)
        return true
    }
}

/// What is known of requests to cancel the command at the head of a connection.
struct Cancellation {
    /// Whether a request is on its way; until it has arrived nothing new is sent, as it might hit that.
    var isOnItsWay = false
    /// When the first request for the present command was made.
    var startedAt: MonotonicTime?
    /// Until when a cancelled command may be the victim of a request that was meant for another.
    var mayHitOthersUntil: MonotonicTime?
}

/// Quotes a name as an SQL identifier.
func quoteIdentifier(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
