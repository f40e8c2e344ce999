/// A failure of a command that does not pass by itself.
public enum RedisError: Error, Sendable, Equatable {
    /// Redis refused the command.
    case server(RedisServerError)
    /// Redis replied with something that the command does not reply with.
    case unexpectedReply
    /// The client has been closed.
    case closed
}

extension RedisError: CustomStringConvertible {
    /// What went wrong.
    public var description: String {
        switch self {
        case .server(let error): "Redis refused a command: \(error)"
        case .unexpectedReply: "Redis gave a reply of another kind than the command has"
        case .closed: "the Redis client is closed"
        }
    }
}

/// An error reply: a code, such as `NOSCRIPT`, and words for people.
public struct RedisServerError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The first word of the reply.
    public let code: String
    /// The whole reply.
    public let description: String

    /// Reads an error reply.
    init(_ text: String) {
        code = String(text.prefix { $0 != " " })
        description = text
    }

    /// Whether the same command may succeed a little later: the server starts, is full or is not the primary.
    var isPassing: Bool {
        [
            "LOADING", "BUSY", "READONLY", "MASTERDOWN", "MISCONF", "OOM", "NOREPLICAS", "TRYAGAIN",
            "CLUSTERDOWN",
        ].contains(code)
    }
}
