/// One value of a source file with the place it was written at; the values are those of JSON.
struct Node: Sendable {
    /// What the value is.
    enum Content: Sendable {
        case null
        case bool(Bool)
        case number(Number)
        case string(String)
        case sequence([Node])
        case mapping(Mapping)
    }

    var content: Content
    var location: SourceLocation

    /// What the value is, for messages: "a mapping", "a string" …
    var kindName: String {
        switch content {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }

    var mapping: Mapping? {
        if case .mapping(let mapping) = content { mapping } else { nil }
    }

    var sequence: [Node]? {
        if case .sequence(let elements) = content { elements } else { nil }
    }

    var string: String? {
        if case .string(let text) = content { text } else { nil }
    }

    var number: Number? {
        if case .number(let number) = content { number } else { nil }
    }

    var isNull: Bool {
        if case .null = content { true } else { false }
    }
}
