extension BodyCases {
    /// The mutation that puts a value at a place; the root is replaced as text.
    private func put(_ value: ProbeValue, at place: CasePlace) -> String {
        ".member(\(SwiftLiterals.string(place.pointer)), \(value.swift))"
    }

    private func title(_ place: CasePlace, _ title: String) -> String {
        "\(place.pointer.isEmpty ? "body" : place.pointer): \(title)"
    }

    /// Adds a probe's case.
    func add(_ probe: Probe, _ place: CasePlace, _ setUp: [String], to group: inout CaseGroup) {
        group.cases.append(
            CaseModel(
                name: title(place, probe.title),
                check: CaseExpressions.check(probe.side, place, probe.keyword),
                mutations: setUp + [put(probe.value, at: place)],
                expectation: probe.code.map { CaseExpectation.violation(place.appending(probe.subpath), $0) }
                    ?? CaseExpectation.accepted(or: [])))
    }

    /// Adds the cases of a member that is left out and one that is given twice.
    func addPresence(
        of value: ValueModel, _ place: CasePlace, _ setUp: [String], _ isRequired: Bool,
        to group: inout CaseGroup
    ) {
        guard case .body(let path) = place, let last = path.last, last != "0" else { return }
        let pointer = SwiftLiterals.string(place.pointer)
        let present = ".ensure(\(pointer), \((maker.sample(value) ?? .null).swift))"
        group.cases.append(
            CaseModel(
                name: title(place, "missing"),
                check: CaseExpressions.check(isRequired ? .beyond : .within, place, "required"),
                mutations: setUp + [present, ".removeMember(\(pointer))"],
                expectation: isRequired
                    ? CaseExpectation.violation(place, "required") : CaseExpectation.accepted(or: [])))
        group.cases.append(
            CaseModel(
                name: title(place, "given twice"), check: CaseExpressions.check(.beyond, place, "duplicate"),
                mutations: setUp + [present, ".repeatMember(\(pointer))"],
                expectation: CaseExpectation.violation(place, "duplicate_member")))
    }

    /// Adds the cases of every other kind of JSON value.
    func addTypes(_ value: ValueModel, _ place: CasePlace, _ setUp: [String], to group: inout CaseGroup) {
        guard let own = kind(of: value) else { return }
        let others: [(String, ProbeValue)] = [
            ("null", .null), ("boolean", .bool(true)), ("number", .number("1")), ("string", .text("x")),
            ("array", .array([])), ("object", .object([])),
        ]
        for (name, other) in others where name != own {
            let isAllowed = name == "null" && value.isNullable
            group.cases.append(
                CaseModel(
                    name: title(place, "\(name) in place of \(own)"),
                    check: CaseExpressions.check(
                        isAllowed ? .within : .beyond, place, name == "null" ? "null" : "type"),
                    mutations: setUp + [put(other, at: place)],
                    expectation: isAllowed
                        ? CaseExpectation.accepted(or: []) : CaseExpectation.violation(place, "type")))
        }
    }

    /// The kind of JSON value; nil where every kind is allowed.
    private func kind(of value: ValueModel) -> String? {
        switch value.kind {
        case .string, .uuid, .timestamp, .date, .base64, .constant: "string"
        case .int32, .int64, .double: "number"
        case .bool: "boolean"
        case .array: "array"
        case .map: "object"
        case .freeForm: nil
        case .named(let name):
            if case .enumeration? = maker.type(name)?.shape { "string" } else { "object" }
        }
    }

    /// Adds the case of a member that the contract does not know.
    func addUnknown(
        _ additional: AdditionalMembers, at path: [String], _ setUp: [String], to group: inout CaseGroup
    ) {
        let place = CasePlace.body(path + ["notInTheContract"])
        let mutations = setUp + [put(.number("1"), at: place)]
        switch additional {
        case .refused:
            group.cases.append(
                CaseModel(
                    name: title(.body(path), "an unknown member"),
                    check: CaseExpressions.check(.beyond, .body(path), "additionalProperties"),
                    mutations: mutations,
                    expectation: CaseExpectation.violation(place, "unknown_member")))
        case .ignored:
            group.cases.append(
                CaseModel(
                    name: title(.body(path), "an unknown member"),
                    check: CaseExpressions.check(.within, .body(path), "additionalProperties"),
                    mutations: mutations,
                    expectation: CaseExpectation.accepted(or: [])))
        case .kept(let value): addKept(value, place, setUp, to: &group)
        }
    }

    private func addKept(
        _ value: ValueModel, _ place: CasePlace, _ setUp: [String], to group: inout CaseGroup
    ) {
        guard let sample = maker.sample(value) else { return }
        group.cases.append(
            CaseModel(
                name: title(place, "valid"),
                check: CaseExpressions.check(.within, place, "additionalProperties"),
                mutations: setUp + [put(sample, at: place)], expectation: CaseExpectation.accepted(or: [])))
        for probe in maker.probes(value).probes { add(probe, place, setUp, to: &group) }
    }

    /// Notes that the least and the greatest number of members need a body made for it.
    func addMemberCount(_ count: LengthRange, at path: [String], to group: inout CaseGroup) {
        let bounds: [(String, Int?)] = [("minProperties", count.min), ("maxProperties", count.max)]
        for (keyword, bound) in bounds where bound != nil {
            let gap = ProbeSet.Gap(
                keyword: keyword, side: .beyond,
                reason: "the members are named; their number is tested with them")
            group.untested.append(CaseExpressions.untested(gap, .body(path)))
        }
    }
}
