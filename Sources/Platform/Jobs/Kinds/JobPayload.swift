public import SpecRuntime

/// What a job carries: named values, kept as one JSON object.
///
/// Writers set members; readers ask for them by name and get an error that names the member where it is
/// missing or of another type. Members that nobody asks for are no error, so that an older program can read what
/// a newer one wrote.
public struct JobPayload: Sendable, Equatable {
    /// The most bytes a payload may have as JSON; larger things are stored elsewhere and referred to.
    public static let maximumBytes = 65_536

    private(set) var members: [String: JSONValue] = [:]

    /// A payload without members.
    public init() {}

    init(members: [String: JSONValue]) {
        self.members = members
    }

    /// Sets a member to any JSON value.
    public mutating func set(_ name: String, _ value: JSONValue) {
        members[name] = value
    }

    /// The member's value, which must be there; for values that the typed readers do not know.
    public func value(_ name: String) throws(JobPayloadError) -> JSONValue {
        guard let value = members[name], value != .null else { throw JobPayloadError("\(name) is missing") }
        return value
    }

    /// Reads a member by a typed reader where it is there and not null.
    public func optional<Value>(
        _ name: String, _ read: (String) throws(JobPayloadError) -> Value
    ) throws(JobPayloadError) -> Value? {
        guard let value = members[name], value != .null else { return nil }
        return try read(name)
    }
}

/// Why a payload cannot be read or written; in one line, without the payload's values.
public struct JobPayloadError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong.
    public let description: String

    /// Says what is wrong; the text is kept in the job's history.
    public init(_ description: String) {
        self.description = description
    }
}
