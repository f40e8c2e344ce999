/// Makes valid values and probes for every form a value can have.
struct ProbeMaker {
    private let types: [String: TypeModel]
    private let patterns: [String: CompiledPattern]

    /// Takes the contract's types and patterns.
    init(_ model: ContractModel) {
        types = Dictionary(model.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        patterns = Dictionary(
            model.patterns.map { ($0.swiftName, $0.compiled) }, uniquingKeysWith: { first, _ in first })
    }

    /// The declared type of that name.
    func type(_ name: String) -> TypeModel? { types[name] }

    /// The sampler of a string's pattern.
    func sampler(_ constraints: StringConstraints) -> TextSampler {
        TextSampler(constraints.patternName.flatMap { patterns[$0] })
    }

    private func text(_ constraints: StringConstraints) -> TextProbes {
        TextProbes(constraints: constraints, sampler: sampler(constraints))
    }

    /// The probes of a value itself; not those of its members and items.
    func probes(_ value: ValueModel) -> ProbeSet {
        switch value.kind {
        case .string(let constraints): text(constraints).probes()
        case .int32(let constraints):
            NumberProbes.integer(constraints, width: Int64(Int32.min)...Int64(Int32.max))
        case .int64(let constraints): NumberProbes.integer(constraints, width: .min ... .max)
        case .double(let constraints): NumberProbes.number(constraints)
        case .uuid: format("no UUID", "0190a1b2-0000-7000-8000-00000000000g")
        case .timestamp: format("no such day", "2023-02-29T10:00:00Z")
        case .date: format("no such day", "2023-02-29")
        case .base64(let range): base64(range)
        case .constant(let text):
            ProbeSet(probes: [
                .within("const", "the constant", .text(text)),
                .beyond("const", "another text", .text(text + "x"), "const"),
            ])
        case .named(let name): named(name)
        case .array(let element, let count, let unique): array(element, count, unique)
        case .map(let value, let count): map(value, count)
        case .bool, .freeForm: ProbeSet()
        }
    }

    private func format(_ title: String, _ broken: String) -> ProbeSet {
        ProbeSet(probes: [.beyond("format", title, .text(broken), "format")])
    }

    private func base64(_ range: LengthRange) -> ProbeSet {
        var set = format("no Base64", "%%%%")
        if let min = range.min, min > 0 {
            set.probes.append(.within("minLength", "at the least length \(min)", .text(Self.zeros(min))))
            set.probes.append(
                .beyond("minLength", "one shorter than \(min)", .text(Self.zeros(min - 1)), "min_length"))
        }
        if let max = range.max {
            set.probes.append(.within("maxLength", "at the greatest length \(max)", .text(Self.zeros(max))))
            set.probes.append(
                .beyond("maxLength", "one longer than \(max)", .text(Self.zeros(max + 1)), "max_length"))
        }
        return set
    }

    /// So many zero bytes as Base64 text.
    private static func zeros(_ count: Int) -> String {
        String(repeating: "A", count: count / 3 * 4) + ["", "AA==", "AAA="][count % 3]
    }

    private func named(_ name: String) -> ProbeSet {
        guard case .enumeration(let enumeration)? = types[name]?.shape else { return ProbeSet() }
        let within = enumeration.cases.map { Probe.within("enum", "the member \($0.value)", .text($0.value)) }
        let foreign = (enumeration.cases.first?.value ?? "") + "x"
        return ProbeSet(probes: within + [.beyond("enum", "a foreign text", .text(foreign), "enum")])
    }
}

extension ProbeMaker {
    private func array(_ element: ValueModel, _ count: LengthRange, _ unique: Bool) -> ProbeSet {
        var set = ProbeSet()
        let items = { (count: Int) -> ProbeValue? in
            // Thousands of items are alike where they may be.
            let isLong = !unique && count > RunLiteral.longest
            let values =
                isLong
                ? sample(element).map { Array(repeating: $0, count: count) } ?? []
                : (0..<count).compactMap { sample(element, variant: $0) }
            return values.count == count && (!unique || Set(values).count == count) ? .array(values) : nil
        }
        addCounts("Items", count, to: &set, items)
        if unique, let item = sample(element), (count.max ?? 2) >= 2 {
            set.probes.append(
                .beyond("uniqueItems", "the same item twice", .array([item, item]), "unique_items"))
        }
        return set
    }

    private func map(_ value: ValueModel, _ count: LengthRange) -> ProbeSet {
        var set = ProbeSet()
        addCounts("Properties", count, to: &set) { count in
            let values = (0..<count).compactMap { index in
                sample(value, variant: index).map { ProbeValue.Member(name: "key\(index)", value: $0) }
            }
            return values.count == count ? .object(values) : nil
        }
        return set
    }

    /// Adds the probes of the least and the greatest count.
    private func addCounts(
        _ noun: String, _ count: LengthRange, to set: inout ProbeSet, _ make: (Int) -> ProbeValue?
    ) {
        let reason = "not so many different values could be made"
        let code = noun == "Items" ? "items" : "properties"
        if let min = count.min, min > 0 {
            set.add(
                "min\(noun)", .within, make(min).map { .within("min\(noun)", "\(min) at the least", $0) },
                orBecause: reason)
            set.add(
                "min\(noun)", .beyond,
                make(min - 1).map { .beyond("min\(noun)", "one fewer than \(min)", $0, "min_\(code)") },
                orBecause: reason)
        }
        if let max = count.max {
            set.add(
                "max\(noun)", .within, make(max).map { .within("max\(noun)", "\(max) at the most", $0) },
                orBecause: reason)
            set.add(
                "max\(noun)", .beyond,
                make(max + 1).map { .beyond("max\(noun)", "one more than \(max)", $0, "max_\(code)") },
                orBecause: reason)
        }
    }
}
