/// A JSON value as it stood on the wire: members keep their order, numbers their text.
public enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    /// The literal, such as `1.50` or `1e2`.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    /// One name and value of an object.
    public struct Member: Sendable, Equatable {
        public var name: String
        public var value: JSON

        /// Makes a member.
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON {
    /// The value of the first member of that name; nil where there is none or this is no object.
    public subscript(name: String) -> JSON? {
        members?.first { $0.name == name }?.value
    }

    /// The members of an object; nil for every other kind.
    public var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The items of an array; nil for every other kind.
    public var items: [JSON]? {
        if case .array(let items) = self { items } else { nil }
    }

    /// The text of a string; nil for every other kind.
    public var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The truth of a boolean; nil for every other kind.
    public var truth: Bool? {
        if case .bool(let truth) = self { truth } else { nil }
    }

    /// The exact value of a number; nil for every other kind.
    public var number: ExactNumber? {
        if case .number(let literal) = self { ExactNumber(literal) } else { nil }
    }

    /// The number as an `Int`; nil when it is none or does not fit.
    public var integer: Int? {
        if case .number(let literal) = self { Int(literal) } else { nil }
    }

    /// The name that JSON Schema has for this kind of value.
    public var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

extension JSON {
    /// Equality as JSON Schema defines it (Core §4.2.2): numbers by value, objects without order.
    public func isSame(as other: JSON) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number, .number): number == other.number
        case (.string(let a), .string(let b)): a.unicodeScalars.elementsEqual(b.unicodeScalars)
        case (.array(let a), .array(let b)):
            a.count == b.count && zip(a, b).allSatisfy { $0.isSame(as: $1) }
        case (.object(let a), .object(let b)):
            a.count == b.count
                && a.allSatisfy { member in other[member.name].map(member.value.isSame(as:)) ?? false }
        default: false
        }
    }
}
