public import CoreTypes

/// A failure that passes by itself: the same command may succeed a little later.
public enum RedisUnavailable: RetryableFailure, Equatable {
    /// There is no connection; the command was not sent.
    case notConnected(String)
    /// The connection was lost while the command was under way; it may have run.
    case connectionLost(String)
    /// No reply came in time; the command may have run.
    case timeout
    /// As many commands as may be are under way already.
    case overloaded
    /// The server cannot do the command at the moment.
    case refused(RedisServerError)

    /// A short pause where room is all that is missing, a longer one where the server has to come back.
    public var retryAfterSeconds: Int {
        switch self {
        case .overloaded, .timeout: 1
        case .notConnected, .connectionLost, .refused: 3
        }
    }
}

extension RedisUnavailable: CustomStringConvertible {
    /// What is missing.
    public var description: String {
        switch self {
        case .notConnected(let reason): "Redis is not available: \(reason)"
        case .connectionLost(let reason): "the connection to Redis was lost: \(reason)"
        case .timeout: "Redis did not reply in time"
        case .overloaded: "too many commands wait for Redis"
        case .refused(let error): "Redis cannot serve at the moment: \(error)"
        }
    }
}
