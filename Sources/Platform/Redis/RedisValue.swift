/// What Redis replies with (RESP2).
public enum RedisValue: Sendable, Equatable {
    /// A simple string, such as `OK`.
    case status(String)
    /// A refusal.
    case error(RedisServerError)
    /// A whole number.
    case integer(Int64)
    /// A bulk string.
    case bytes([UInt8])
    /// A list of replies.
    case array([RedisValue])
    /// Nothing, where a bulk string or a list would stand.
    case null

    /// The whole number; nil for anything else.
    public var integer: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// Whether it is a refusal, other than of a script that is sent again in full.
    var isFailure: Bool {
        if case .error(let error) = self { error.code != "NOSCRIPT" } else { false }
    }

    /// The elements; nil for anything but a list.
    public var array: [RedisValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }
}
