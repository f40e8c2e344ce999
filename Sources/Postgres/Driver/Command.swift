/// One thing that a caller wants done on a connection, with the caller that waits for it.
final class Command: Sendable {
    /// Where a command runs.
    enum Place: Sendable, Equatable {
        /// On one of the shared connections, by itself.
        case shared
        /// On a connection that is leased for it and that stays leased under this number.
        case opening(LeaseID)
        /// On the connection that has been leased under this number.
        case lease(LeaseID)
        /// On the connection that listens for notifications.
        case listener
    }

    enum Operation: Sendable {
        /// Prepares a statement and asks for the types of its parameters.
        case describe(PreparedName)
        case execute(PreparedName, EncodedParameters)
        /// SQL without parameters, possibly several statements.
        case script(String)
        case copyData([UInt8])
        /// Ends a `COPY`; with a reason, by failing it.
        case copyEnd(failure: String?)
        case listen(channel: String)
    }

    typealias Caller = UnsafeContinuation<CommandOutcome, Never>

    let id: UInt64
    let place: Place
    let operation: Operation
    let deadline: MonotonicTime
    // Unsafe for its speed: the driver takes a command out of its queues before it answers it, so it answers
    // once.
    private let caller: Caller?

    init(id: UInt64, place: Place, operation: Operation, deadline: MonotonicTime, caller: Caller?) {
        self.id = id
        self.place = place
        self.operation = operation
        self.deadline = deadline
        self.caller = caller
    }

    func answer(_ outcome: CommandOutcome) {
        caller?.resume(returning: outcome)
    }

    /// Whether other commands may be under way on the same connection.
    var isPipelined: Bool {
        switch operation {
        case .describe, .execute: true
        case .script, .copyData, .copyEnd, .listen: false
        }
    }
}

/// Names a lease within one client.
struct LeaseID: Hashable, Sendable {
    let number: UInt64
}

/// How a command ended.
enum CommandOutcome: Sendable {
    /// The server answered, possibly with an error.
    case result(QueryResult)
    /// The rows were handed to the network.
    case sent
    /// The server takes no more rows; why, it says at the end of the `COPY`.
    case refused
    case unavailable(PostgresUnavailable)
    case cancelled
    case closed
}
