public import CoreTypes
import SpecRuntime

extension JobPayload {
    /// Sets a member to a text, or leaves it out.
    public mutating func set(_ name: String, _ value: String?) {
        set(name, value.map { JSONValue.string($0) } ?? .null)
    }

    /// Sets a member to a number, or leaves it out.
    public mutating func set(_ name: String, _ value: Int64?) {
        set(name, value.map { JSONValue.number(String($0)) } ?? .null)
    }

    /// Sets a member to a truth value.
    public mutating func set(_ name: String, _ value: Bool) {
        set(name, JSONValue.bool(value))
    }

    /// Sets a member to an identifier, or leaves it out.
    public mutating func set(_ name: String, _ value: UUID?) {
        set(name, value?.description)
    }

    /// Sets a member to an instant, or leaves it out.
    public mutating func set(_ name: String, _ value: Timestamp?) {
        set(name, value?.description)
    }

    /// Reads a text.
    public func text(_ name: String) throws(JobPayloadError) -> String {
        guard case .string(let text) = try value(name) else {
            throw JobPayloadError("\(name) is not a text")
        }
        return text
    }

    /// Reads a whole number.
    public func int64(_ name: String) throws(JobPayloadError) -> Int64 {
        guard case .number(let text) = try value(name), let number = Int64(text) else {
            throw JobPayloadError("\(name) is not a whole number of 64 bits")
        }
        return number
    }

    /// Reads a truth value.
    public func bool(_ name: String) throws(JobPayloadError) -> Bool {
        guard case .bool(let value) = try value(name) else {
            throw JobPayloadError("\(name) is not true or false")
        }
        return value
    }

    /// Reads an identifier.
    public func uuid(_ name: String) throws(JobPayloadError) -> UUID {
        guard let value = UUID(try text(name)) else { throw JobPayloadError("\(name) is not a UUID") }
        return value
    }

    /// Reads an instant.
    public func timestamp(_ name: String) throws(JobPayloadError) -> Timestamp {
        guard let value = Timestamp(try text(name)) else {
            throw JobPayloadError("\(name) is not a date-time by RFC 3339")
        }
        return value
    }
}
