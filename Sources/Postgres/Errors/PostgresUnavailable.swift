import CoreTypes

/// A failure that passes by itself: the same request may succeed a little later.
public enum PostgresUnavailable: RetryableFailure, Equatable {
    /// There is no connection, or it was lost; a statement that was under way may have run.
    case unavailable(String)
    /// More work is waiting than the pool admits, or no connection became free in time.
    case poolExhausted
    /// The statement did not end in time and was cancelled; it may have run.
    case timeout
    /// The transaction collided with others and was rolled back.
    case serialization(ServerError)
    /// The connection was lost during `COMMIT`; the transaction may or may not have happened.
    case commitUnknown

    /// A short pause where room is all that is missing, a longer one where the server has to come back.
    public var retryAfterSeconds: Int {
        switch self {
        case .poolExhausted, .serialization: 1
        case .timeout: 2
        case .unavailable, .commitUnknown: 3
        }
    }
}

extension PostgresUnavailable: CustomStringConvertible {
    /// What is missing.
    public var description: String {
        switch self {
        case .unavailable(let reason): "the database is not available: \(reason)"
        case .poolExhausted: "no database connection became free in time"
        case .timeout: "the database did not answer in time"
        case .serialization(let error): "the transaction collided with another: \(error)"
        case .commitUnknown: "the database connection was lost during COMMIT"
        }
    }
}
