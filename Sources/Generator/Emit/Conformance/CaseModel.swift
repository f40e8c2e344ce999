/// Where a probe is put into a request.
enum CasePlace: Sendable, Hashable {
    case parameter(ParameterModel.Location, String)
    /// The tokens of a JSON Pointer into the body.
    case body([String])

    /// The place as the suite's `Place`.
    var swift: String {
        switch self {
        case .parameter(_, let name): ".parameter(\(SwiftLiterals.string(name)))"
        case .body: ".pointer(\(SwiftLiterals.string(pointer)))"
        }
    }

    /// The JSON Pointer of a place in the body.
    var pointer: String {
        guard case .body(let tokens) = self else { return "" }
        return tokens.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
    }

    /// A place below this one; that of a parameter stays the same.
    func appending(_ tokens: [String]) -> CasePlace {
        if case .body(let own) = self { .body(own + tokens) } else { self }
    }
}

/// One generated case as Swift source.
struct CaseModel: Sendable {
    var name: String
    /// The suite's `ConstraintCheck`; nil for cases about the whole message.
    var check: String?
    /// The suite's `Mutation`s.
    var mutations: [String]
    /// What must come of it.
    var expectation: CaseExpectation

    /// The expression that makes the case.
    var swift: [String] {
        let tests = check.map { " tests: \($0)," } ?? ""
        return [
            "ConformanceCase(\(SwiftLiterals.string(name)),\(tests)",
            "    [\(mutations.joined(separator: ", "))], \(expectation.swift)),",
        ]
    }
}

/// What must come of a case's request.
enum CaseExpectation: Sendable {
    case success
    case accepted(or: [Int])
    case violations([Violation])
    case refused(Int, String)
    case notAllowed([String])
    case options([String])
    case likeGet
    case represented(String)
    case unchanged
    case replayed
    case keyConflict

    /// A violation that must be reported.
    struct Violation: Sendable {
        var place: CasePlace
        var code: String
    }

    /// A refusal with one violation.
    static func violation(_ place: CasePlace, _ code: String) -> CaseExpectation {
        .violations([Violation(place: place, code: code)])
    }

    /// The suite's `ExpectedReply`.
    var swift: String {
        switch self {
        case .success: ".success"
        case .accepted(let statuses): statuses.isEmpty ? ".accepted()" : ".accepted(or: \(statuses))"
        case .violations(let all):
            if all.count == 1 {
                ".violation(\(all[0].place.swift), \(SwiftLiterals.string(all[0].code)))"
            } else {
                ".violations([\(all.map { ".init(\($0.place.swift), \(SwiftLiterals.string($0.code)))" }.joined(separator: ", "))])"
            }
        case .refused(let status, let slug): ".refused(\(status), \(SwiftLiterals.string(slug)))"
        case .notAllowed(let methods): ".notAllowed(\(SwiftLiterals.list(methods)))"
        case .options(let methods): ".options(\(SwiftLiterals.list(methods)))"
        case .likeGet: ".likeGet"
        case .represented(let type): ".represented(\(SwiftLiterals.string(type)))"
        case .unchanged: ".unchanged"
        case .replayed: ".replayed"
        case .keyConflict: ".keyConflict"
        }
    }
}

/// The cases of one place, under a name of their own.
struct CaseGroup: Sendable {
    /// The Swift name of the list.
    var name: String
    var documentation: String
    var cases: [CaseModel] = []
    /// The suite's `UntestedConstraint`s.
    var untested: [String] = []
}

/// The suite's expressions that emitters share.
enum CaseExpressions {
    /// A check of one side of a constraint.
    static func check(_ side: Probe.Side, _ place: CasePlace, _ keyword: String) -> String {
        ".\(side.rawValue)(\(place.swift), \(SwiftLiterals.string(keyword)))"
    }

    /// A bound that has no probe.
    static func untested(_ gap: ProbeSet.Gap, _ place: CasePlace) -> String {
        "UntestedConstraint(\(check(gap.side, place, gap.keyword)), \(SwiftLiterals.string(gap.reason)))"
    }
}
