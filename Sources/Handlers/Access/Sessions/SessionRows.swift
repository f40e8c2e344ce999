import CoreTypes
import Platform
import Postgres

/// A session that has just begun.
struct BegunSession: RowDecodable, Sendable {
    /// Seconds since the Unix epoch.
    var authenticatedAt: Int64
    var context: AccessContext?
    /// Whether the user was never seen in that network or with that client before, and was seen elsewhere.
    var isNewDevice: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        authenticatedAt = try row.int64()
        context = try row.optionalContext()
        isNewDevice = try row.bool()
    }
}

/// A session whose refresh token was rotated.
struct RotatedSession: RowDecodable, Sendable {
    var id: UUID
    var user: UUID
    var methods: AuthenticationMethods
    var authenticatedAt: Int64
    /// Nil where the former one is no longer the user's.
    var context: AccessContext?

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        user = try row.uuid()
        methods = AuthenticationMethods(rawValue: UInt8(truncatingIfNeeded: try row.int32()))
        authenticatedAt = try row.int64()
        context = try row.optionalContext()
    }
}

/// A session and whose it is.
struct OwnedSession: RowDecodable, Sendable {
    var id: UUID
    var user: UUID

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        user = try row.uuid()
    }
}

/// When and how the user of a session was last authenticated.
struct Reauthenticated: RowDecodable, Sendable {
    var at: Int64
    var methods: AuthenticationMethods

    init(from row: inout RowReader) throws(RowDecodingError) {
        at = try row.int64()
        methods = AuthenticationMethods(rawValue: UInt8(truncatingIfNeeded: try row.int32()))
    }
}

extension RowReader {
    /// Reads a kind of profile and its id, or two nulls.
    mutating func optionalContext() throws(RowDecodingError) -> AccessContext? {
        let kind = try optionalText()
        let id = try optionalUUID()
        guard let kind, let id else { return nil }
        guard let known = AccessContext.Kind(rawValue: kind) else { throw failure("unknown kind \(kind)") }
        return AccessContext(kind: known, id: id)
    }
}
