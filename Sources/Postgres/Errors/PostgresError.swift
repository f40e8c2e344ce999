/// A failure of a statement that will not pass by itself; the ones that do are `PostgresUnavailable`.
public enum PostgresError: Error, Sendable, Equatable {
    /// The server refused the statement.
    case server(ServerError)
    /// A column does not hold what the row's decoder asks for.
    case decoding(statement: String, column: String, reason: String)
    /// A value cannot be sent to the parameter, counted from 1.
    case encoding(statement: String, parameter: Int, reason: String)
    /// The task was cancelled; a statement that was under way may have run.
    case cancelled
    /// The client is closed.
    case closed
    /// The configuration cannot be used, with what is wrong with it.
    case configuration(String)
    /// `COMMIT` ended a transaction that had failed, so that the server rolled it back.
    case rolledBack

    /// The server's error, for looking at its code or constraint.
    public var server: ServerError? {
        if case .server(let error) = self { error } else { nil }
    }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    /// What failed, without a value of the statement or of a row.
    public var description: String {
        switch self {
        case .server(let error): error.description
        case .decoding(let statement, let column, let reason):
            "statement \"\(statement)\", column \(column): \(reason)"
        case .encoding(let statement, let parameter, let reason):
            "statement \"\(statement)\", parameter $\(parameter): \(reason)"
        case .cancelled: "the task was cancelled"
        case .closed: "the database client is closed"
        case .configuration(let reason): "the database configuration is unusable: \(reason)"
        case .rolledBack: "the transaction had failed, and COMMIT rolled it back"
        }
    }

    /// Everything known of the failure; may quote values.
    public var debugDescription: String {
        if case .server(let error) = self { error.debugDescription } else { description }
    }
}
