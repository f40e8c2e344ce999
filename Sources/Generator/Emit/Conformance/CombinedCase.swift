/// Makes the case that breaks every parameter and member at once: all violations must be named.
enum CombinedCase {
    /// The case, made of one breaking case of each group; nil where fewer than two places can break.
    static func group(_ groups: [CaseGroup], isLenient: Bool) -> CaseGroup? {
        let chosen = groups.compactMap { $0.cases.first(where: isIndependent) }
        var violations = chosen.flatMap { breaking -> [CaseExpectation.Violation] in
            if case .violations(let all) = breaking.expectation { all } else { [] }
        }
        var mutations = chosen.flatMap(\.mutations)
        if !isLenient {
            violations.append(.init(place: .parameter(.query, "notInTheContract"), code: "unknown_parameter"))
            mutations.append(".addQuery(\"notInTheContract\", \"1\")")
        }
        guard violations.count > 1 else { return nil }
        let combined = CaseModel(
            name: "everything wrong at once is named at once", mutations: mutations,
            expectation: .violations(violations))
        return CaseGroup(name: "combined", documentation: "Every place broken at once.", cases: [combined])
    }

    /// Whether a case breaks one place and leaves the others' way open.
    private static func isIndependent(_ candidate: CaseModel) -> Bool {
        guard case .violations(let all) = candidate.expectation, all.count == 1,
            candidate.mutations.count == 1
        else {
            return false
        }
        return switch all[0].place {
        case .parameter: true
        case .body(let path): path.count == 1
        }
    }
}
