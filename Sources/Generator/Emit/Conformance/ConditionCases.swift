/// Makes the cases about conditions and idempotency keys.
struct ConditionCases {
    let operation: OperationModel

    /// The cases; none for an operation that has neither.
    func groups() -> [CaseGroup] {
        (operation.conditions.map { [conditions($0)] } ?? []) + (operation.isIdempotent ? [keys()] : [])
    }

    private func conditions(_ conditions: ConditionsModel) -> CaseGroup {
        var group = CaseGroup(name: "conditions", documentation: "The versions that a client has or means.")
        if conditions.ifNoneMatch {
            group.cases.append(
                CaseModel(name: "the current version", mutations: [], expectation: .unchanged))
            group.cases.append(
                CaseModel(
                    name: "If-None-Match: another version",
                    mutations: [
                        ".header(\"If-None-Match\", \"\\\"no-such-version\\\", W/\\\"nor-this\\\"\")"
                    ],
                    expectation: .accepted(or: [])))
            addMalformed("If-None-Match", to: &group)
        }
        guard conditions.ifMatch else { return group }
        group.cases.append(
            CaseModel(
                name: "If-Match: another version",
                mutations: [".header(\"If-Match\", \"\\\"no-such-version\\\"\")"],
                expectation: .refused(412, "precondition_failed")))
        addMalformed("If-Match", to: &group)
        group.cases.append(
            CaseModel(
                name: "If-Match: missing", mutations: [".removeHeader(\"If-Match\")"],
                expectation: conditions.isMatchRequired
                    ? .violation(.parameter(.header, "If-Match"), "required") : .accepted(or: [])))
        return group
    }

    private func addMalformed(_ field: String, to group: inout CaseGroup) {
        for text in ["abc", "\"abc", "\"a\" \"b\""] {
            group.cases.append(
                CaseModel(
                    name: "\(field): \(text)",
                    mutations: [".header(\"\(field)\", \(SwiftLiterals.string(text)))"],
                    expectation: .violation(.parameter(.header, field), "format")))
        }
    }

    private func keys() -> CaseGroup {
        var group = CaseGroup(name: "idempotency", documentation: "Requests that come again with their key.")
        group.cases.append(
            CaseModel(
                name: "the same request again", mutations: [".idempotencyKey"], expectation: .replayed))
        if operation.bodyLimit > 0 {
            group.cases.append(
                CaseModel(
                    name: "another request with the same key", mutations: [".idempotencyKey"],
                    expectation: .keyConflict))
        }
        for (title, text) in [("too long", "\"a\".times(256)"), ("with a space", "\"a b\"")] {
            group.cases.append(
                CaseModel(
                    name: "a key \(title)", mutations: [".header(\"Idempotency-Key\", \(text))"],
                    expectation: .violation(.parameter(.header, "Idempotency-Key"), "format")))
        }
        return group
    }
}
