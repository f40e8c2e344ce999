/// The five-character code of a server's error (PostgreSQL manual, appendix A).
public struct SQLState: RawRepresentable, Hashable, Sendable {
    /// The code, for example `23505`.
    public let rawValue: String

    /// Wraps a code as the server sent it.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 0A000; also what the server answers when a cached plan's columns have changed.
    public static let featureNotSupported = SQLState(rawValue: "0A000")
    /// 23502, a required column is `NULL`.
    public static let notNullViolation = SQLState(rawValue: "23502")
    /// 23503, a referenced row does not exist or is still referenced.
    public static let foreignKeyViolation = SQLState(rawValue: "23503")
    /// 23505, a row with the same key exists.
    public static let uniqueViolation = SQLState(rawValue: "23505")
    /// 23514, a row breaks a `CHECK`.
    public static let checkViolation = SQLState(rawValue: "23514")
    /// 23P01, a row conflicts with another by an exclusion constraint.
    public static let exclusionViolation = SQLState(rawValue: "23P01")
    /// 26000, the prepared statement is not known to the server.
    public static let invalidStatementName = SQLState(rawValue: "26000")
    /// 40001, concurrent transactions could not be put in an order.
    public static let serializationFailure = SQLState(rawValue: "40001")
    /// 40P01, the transaction lost a deadlock.
    public static let deadlockDetected = SQLState(rawValue: "40P01")
    /// 55P03, a lock was not free.
    public static let lockNotAvailable = SQLState(rawValue: "55P03")
    /// 57014, the statement was cancelled.
    public static let queryCanceled = SQLState(rawValue: "57014")

    /// Whether the same transaction may succeed when it is run again.
    public var isRetryable: Bool { self == .serializationFailure || self == .deadlockDetected }

    /// What the server has run out of, so that the same statement may succeed once there is more (class 53).
    var missingResource: String? {
        switch rawValue {
        case "53000": "resources"
        case "53100": "disk space"
        case "53200": "memory"
        case "53300": "connections"
        default: nil
        }
    }

    /// Whether the server is ending the session (57P01 to 57P05).
    var endsSession: Bool { rawValue.hasPrefix("57P") }
}
