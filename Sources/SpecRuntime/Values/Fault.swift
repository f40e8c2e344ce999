/// What is wrong with a value, wherever it stands.
struct Fault: Sendable {
    /// A stable word for programs.
    let code: String
    /// A sentence for people.
    let message: String

    init(_ code: StaticString, _ message: String) {
        self.code = "\(code)"
        self.message = message
    }
}

extension Fault {
    static let required = Fault("required", "is required")
    static let unknownMember = Fault("unknown_member", "is not a known member")
    static let duplicateMember = Fault("duplicate_member", "must be given only once")
    static let unknownParameter = Fault("unknown_parameter", "is not a known parameter")
    static let duplicateParameter = Fault("duplicate_parameter", "must be given only once")
    static let encoding = Fault("encoding", "must be percent-encoded UTF-8")
    static let repeatedItem = Fault("unique_items", "must not contain the same item twice")

    static func type(_ expected: StaticString, found: StaticString? = nil) -> Fault {
        Fault("type", found.map { "must be \(expected), not \($0)" } ?? "must be \(expected)")
    }

    static func format(_ expected: StaticString) -> Fault {
        Fault("format", "must be \(expected)")
    }

    static func oneOf(_ values: [String]) -> Fault {
        Fault("enum", "must be one of \(values.joined(separator: ", "))")
    }

    static func constant(_ value: StaticString) -> Fault {
        Fault("const", "must be \(value)")
    }

    static func minimum(_ bound: String) -> Fault {
        Fault("minimum", "must be at least \(bound)")
    }

    static func maximum(_ bound: String) -> Fault {
        Fault("maximum", "must be at most \(bound)")
    }

    static func multiple(of step: String) -> Fault {
        Fault("multiple_of", "must be a multiple of \(step)")
    }

    static func minimumLength(_ length: Int, of unit: StaticString = "character") -> Fault {
        Fault("min_length", "must be at least \(length) \(unit)\(length == 1 ? "" : "s") long")
    }

    static func maximumLength(_ length: Int, of unit: StaticString = "character") -> Fault {
        Fault("max_length", "must be at most \(length) \(unit)\(length == 1 ? "" : "s") long")
    }

    static func minimumCount(_ count: Int, of unit: StaticString, code: StaticString) -> Fault {
        Fault(code, "must have at least \(count) \(unit)\(count == 1 ? "" : "s")")
    }

    static func maximumCount(_ count: Int, of unit: StaticString, code: StaticString) -> Fault {
        Fault(code, "must have at most \(count) \(unit)\(count == 1 ? "" : "s")")
    }
}
