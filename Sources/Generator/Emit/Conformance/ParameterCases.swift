/// Makes the cases of one parameter.
struct ParameterCases {
    let operation: OperationModel
    let parameter: ParameterModel
    let maker: ProbeMaker

    /// Whether it stands in a form in the body.
    private var isField: Bool { [.form, .part].contains(parameter.location) }

    private var place: CasePlace {
        isField ? .body([parameter.name]) : .parameter(parameter.location, parameter.name)
    }

    /// The cases, and what could not be made.
    func group() -> CaseGroup {
        let location = parameter.location.rawValue
        var group = CaseGroup(
            name: location + SwiftNaming.type(parameter.name),
            documentation: isField
                ? "The \(parameter.location == .form ? "field" : "part") `\(parameter.name)` of the form."
                : "The \(location) parameter `\(parameter.name)`.")
        addExample(to: &group)
        addPresence(to: &group)
        guard !parameter.isJSON else {
            addBrokenJSON(to: &group)
            return inParts(group)
        }
        addWrongTypes(to: &group)
        addProbes(to: &group)
        addEncoding(to: &group)
        return inParts(group)
    }

    /// Where JSON may be sent too, the cases of parts say that the form is meant.
    private func inParts(_ group: CaseGroup) -> CaseGroup {
        guard parameter.location == .part, operation.hasBodyChoice else { return group }
        var group = group
        for index in group.cases.indices { group.cases[index].mutations.insert(".multipart", at: 0) }
        return group
    }

    private func addBrokenJSON(to group: inout CaseGroup) {
        let name = SwiftLiterals.string(parameter.name)
        group.cases.append(
            CaseModel(
                name: "\(parameter.name): no JSON", check: CaseExpressions.check(.beyond, place, "type"),
                mutations: [".field(\(name), \"{\")"], expectation: .violation(place, "malformed")))
    }

    /// The mutations that give the parameter a value; nil where the place cannot carry it.
    func mutations(_ value: ProbeValue) -> [String]? {
        guard let text = value.wireText else { return nil }
        let name = SwiftLiterals.string(parameter.name)
        switch parameter.location {
        case .path: return text.isEmpty ? nil : [".path(\(name), \(RunLiteral.swift(text)))"]
        case .header: return isFieldText(text) ? [".header(\(name), \(RunLiteral.swift(text)))"] : nil
        case .cookie:
            return isFieldText(text)
                ? [".header(\"Cookie\", \(SwiftLiterals.string("\(parameter.name)=\(text)")))"] : nil
        case .query:
            guard parameter.explode, case .array(let items) = value else {
                return [".query(\(name), \(RunLiteral.swift(text)))"]
            }
            let added = items.compactMap(\.wireText).map { ".addQuery(\(name), \(RunLiteral.swift($0)))" }
            return [".removeQuery(\(name))"] + added
        case .form, .part:
            guard case .array(let items) = value else {
                return [".field(\(name), \(RunLiteral.swift(text)))"]
            }
            let added = items.compactMap(\.wireText).map { ".addField(\(name), \(RunLiteral.swift($0)))" }
            return [".removeField(\(name))"] + added
        }
    }

    private func isFieldText(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) || $0 == " " }
            && text.first != " " && text.last != " "
    }

    /// A valid value may still name nothing that exists.
    private var acceptance: CaseExpectation {
        let isMissing = operation.problems.contains { $0.status == 404 }
        return .accepted(or: isMissing ? [404] : [])
    }

    private func add(
        _ title: String, _ keyword: String, _ side: Probe.Side, _ value: ProbeValue, _ code: String?,
        to group: inout CaseGroup
    ) {
        guard let mutations = mutations(value) else {
            let gap = ProbeSet.Gap(
                keyword: keyword, side: side, reason: "a \(parameter.location.rawValue) cannot carry \(title)"
            )
            return group.untested.append(CaseExpressions.untested(gap, place))
        }
        group.cases.append(
            CaseModel(
                name: "\(parameter.name): \(title)", check: CaseExpressions.check(side, place, keyword),
                mutations: mutations,
                expectation: code.map { CaseExpectation.violation(place, $0) } ?? acceptance))
    }

    private func addExample(to group: inout CaseGroup) {
        guard let example = parameter.example, let mutations = mutations(.text(example)) else { return }
        group.cases.append(
            CaseModel(
                name: "\(parameter.name): the documented example", mutations: mutations,
                expectation: acceptance))
    }

    private func addPresence(to group: inout CaseGroup) {
        let name = SwiftLiterals.string(parameter.name)
        let removal: String
        switch parameter.location {
        case .query: removal = ".removeQuery(\(name))"
        case .form, .part: removal = ".removeField(\(name))"
        case .header: removal = ".removeHeader(\(name))"
        case .cookie: removal = ".removeHeader(\"Cookie\")"
        case .path: return
        }
        group.cases.append(
            CaseModel(
                name: "\(parameter.name): missing",
                check: CaseExpressions.check(parameter.isRequired ? .beyond : .within, place, "required"),
                mutations: [removal],
                expectation: parameter.isRequired
                    ? CaseExpectation.violation(place, "required") : CaseExpectation.accepted(or: [])))
    }

    private func addWrongTypes(to group: inout CaseGroup) {
        let wrong: [(String, String)]
        switch parameter.value.kind {
        case .int32, .int64:
            wrong = [
                ("a word", "abc"), ("hexadecimal", "0x10"), ("a leading plus sign", "+1"), ("empty", ""),
            ]
        case .double:
            wrong = [
                ("a word", "abc"), ("NaN", "NaN"), ("infinity", "Infinity"), ("hexadecimal", "0x1p3"),
                ("empty", ""),
            ]
        case .bool: wrong = [("a number", "1"), ("in capitals", "TRUE"), ("empty", "")]
        default: return
        }
        for (title, text) in wrong { add(title, "type", .beyond, .text(text), "type", to: &group) }
        guard let sample = maker.sample(parameter.value) else { return }
        add("of its type", "type", .within, sample, nil, to: &group)
    }

    private func addProbes(to group: inout CaseGroup) {
        var set = maker.probes(parameter.value)
        if case .array(let element, _, _) = parameter.value.kind {
            set = adding(maker.probes(element), to: set)
        }
        if let sample = maker.sample(parameter.value), case .uuid = parameter.value.kind {
            set.probes.append(.within("format", "a UUID", sample))
        }
        for probe in set.probes {
            add(probe.title, probe.keyword, probe.side, probe.value, probe.code, to: &group)
        }
        group.untested += set.gaps.map { CaseExpressions.untested($0, place) }
    }

    /// The probes of an item, each as the only item of the list.
    private func adding(_ items: ProbeSet, to set: ProbeSet) -> ProbeSet {
        var set = set
        set.probes += items.probes.map { probe in
            var wrapped = probe
            wrapped.value = .array([probe.value])
            wrapped.title = "an item \(probe.title)"
            return wrapped
        }
        set.gaps += items.gaps
        return set
    }

    private func addEncoding(to group: inout CaseGroup) {
        let name = SwiftLiterals.string(parameter.name)
        for (title, text) in [("not UTF-8", "%FF"), ("a broken escape", "%zz")] {
            let mutations: [String]
            switch parameter.location {
            case .path: mutations = [".encodedPath(\(name), \"\(text)\")"]
            case .query:
                mutations = [
                    ".removeQuery(\(name))",
                    ".encodedQuery(\(SwiftLiterals.string("\(parameter.name)=\(text)")))",
                ]
            case .form:
                mutations = [
                    ".removeField(\(name))",
                    ".encodedField(\(SwiftLiterals.string("\(parameter.name)=\(text)")))",
                ]
            case .header, .cookie: return
            case .part: continue
            }
            group.cases.append(
                CaseModel(
                    name: "\(parameter.name): \(title)",
                    check: CaseExpressions.check(.beyond, place, "encoding"),
                    mutations: mutations, expectation: CaseExpectation.violation(place, "encoding")))
        }
        let verbs = isField ? ("field", "addField") : ("query", "addQuery")
        guard [.query, .form, .part].contains(parameter.location),
            let sample = maker.sample(parameter.value)?.wireText
        else {
            return
        }
        if case .array = parameter.value.kind { return }
        group.cases.append(
            CaseModel(
                name: "\(parameter.name): given twice",
                check: CaseExpressions.check(.beyond, place, "duplicate"),
                mutations: [
                    ".\(verbs.0)(\(name), \(RunLiteral.swift(sample)))",
                    ".\(verbs.1)(\(name), \(RunLiteral.swift(sample)))",
                ],
                expectation: CaseExpectation.violation(place, "duplicate_parameter")))
    }
}
