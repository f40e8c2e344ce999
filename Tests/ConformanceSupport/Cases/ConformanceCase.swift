/// One generated case: what is changed in the valid request and what must come of it.
public struct ConformanceCase: Sendable, CustomStringConvertible {
    public let name: String
    /// The constraint that the case tests; nil for those about the message as a whole.
    public let tests: ConstraintCheck?
    public let mutations: [Mutation]
    public let expectation: ExpectedReply

    /// Describes a case.
    public init(
        _ name: String, tests: ConstraintCheck? = nil, _ mutations: [Mutation], _ expectation: ExpectedReply
    ) {
        self.name = name
        self.tests = tests
        self.mutations = mutations
        self.expectation = expectation
    }

    public var description: String { name }
}

/// One side of one constraint of one member or parameter.
public struct ConstraintCheck: Sendable, Hashable {
    /// Which side of the bound a value lies on.
    public enum Side: String, Sendable {
        case within, beyond
    }

    public let place: Place
    /// The keyword of the schema, such as `maxLength`.
    public let keyword: String
    public let side: Side

    /// A value that just keeps the constraint.
    public static func within(_ place: Place, _ keyword: String) -> ConstraintCheck {
        ConstraintCheck(place: place, keyword: keyword, side: .within)
    }

    /// A value that just breaks the constraint.
    public static func beyond(_ place: Place, _ keyword: String) -> ConstraintCheck {
        ConstraintCheck(place: place, keyword: keyword, side: .beyond)
    }
}

/// What must come of a request.
public enum ExpectedReply: Sendable {
    /// A violation that must be reported.
    public struct Violation: Sendable, Hashable, CustomStringConvertible {
        public let place: Place
        public let code: String

        /// Names a violation.
        public init(_ place: Place, _ code: String) {
            self.place = place
            self.code = code
        }

        public var description: String { "\(place): \(code)" }
    }

    /// 2xx or 3xx and nothing else.
    case success
    /// 2xx or 3xx, or a status that the product's rules may answer a well-formed request with.
    case accepted(or: [Int] = [])
    /// 400 `validation_error` with these violations and no others at other places.
    case violations([Violation])
    /// A problem with this status and slug.
    case refused(Int, String)
    /// 503, as the contract describes its body.
    case unavailable
    /// 405 with exactly these methods in `Allow`.
    case notAllowed([String])
    /// 204 with exactly these methods in `Allow`.
    case options([String])
    /// The status and fields of the same request with `GET`, without a body.
    case likeGet
    /// 2xx in this media type.
    case represented(String)
    /// 304 for the same request with the tag of its answer, and for one with `*`.
    case unchanged
    /// The same answer for the same request once more.
    case replayed
    /// 409 `idempotency_key_conflict` for a request with the same key and another body.
    case keyConflict

    /// 400 `validation_error` with one violation.
    public static func violation(_ place: Place, _ code: String) -> ExpectedReply {
        .violations([Violation(place, code)])
    }
}

/// A bound that no value can be made for, with the reason; reported, never dropped.
public struct UntestedConstraint: Sendable {
    public let check: ConstraintCheck
    public let reason: String

    /// Describes what could not be made.
    public init(_ check: ConstraintCheck, _ reason: String) {
        self.check = check
        self.reason = reason
    }
}

extension String {
    /// The text repeated.
    public func times(_ count: Int) -> String { String(repeating: self, count: count) }
}
