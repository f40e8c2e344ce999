extension ProbeMaker {
    /// A valid value; nil where none could be made. Variants differ where the form has more than one value.
    func sample(_ value: ValueModel, variant: Int = 0, depth: Int = 0) -> ProbeValue? {
        guard depth < 8 else { return value.isNullable ? .null : nil }
        switch value.kind {
        case .string(let constraints): return text(constraints, variant)
        case .uuid:
            let digits = String(variant, radix: 16)
            return .text(
                "0190a1b2-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)
        case .timestamp: return .text("2026-01-01T10:00:\(10 + variant % 50)Z")
        case .date: return .text("2026-01-\(10 + variant % 20)")
        case .base64(let range): return .text(String(repeating: "AAAA", count: ((range.min ?? 0) + 2) / 3))
        case .int32(let constraints), .int64(let constraints):
            return .number(
                "\(NumberProbes.sample(constraints) + Int64(variant) * (constraints.multipleOf ?? 1))")
        case .double(let constraints): return .number(NumberProbes.sample(constraints))
        case .bool: return .bool(variant.isMultiple(of: 2))
        case .constant(let text): return .text(text)
        case .freeForm: return .object([])
        case .named(let name): return type(name).flatMap { sample($0, variant, depth + 1) }
        case .array(let element, let count, _):
            let items = (0..<(count.min ?? 0)).compactMap { sample(element, variant: $0, depth: depth + 1) }
            return items.count == count.min ?? 0 ? .array(items) : nil
        case .map(let value, let count):
            let values = (0..<(count.min ?? 0)).compactMap { index in
                sample(value, variant: index, depth: depth + 1).map {
                    ProbeValue.Member(name: "key\(index)", value: $0)
                }
            }
            return values.count == count.min ?? 0 ? .object(values) : nil
        }
    }

    private func text(_ constraints: StringConstraints, _ variant: Int) -> ProbeValue? {
        let probes = TextProbes(constraints: constraints, sampler: sampler(constraints))
        guard let sample = probes.sample else { return nil }
        guard variant > 0 else { return .text(sample) }
        let longer = sample.unicodeScalars.count + variant
        let isAllowed = longer <= constraints.length.max ?? .max
        return isAllowed ? probes.valid(length: longer).map(ProbeValue.text) : nil
    }

    private func sample(_ type: TypeModel, _ variant: Int, _ depth: Int) -> ProbeValue? {
        switch type.shape {
        case .enumeration(let enumeration):
            return enumeration.cases.isEmpty
                ? nil : .text(enumeration.cases[variant % enumeration.cases.count].value)
        case .structure(let structure): return object(structure, depth)
        case .union(let union):
            guard let first = union.cases.first else { return nil }
            return sample(first, of: union, depth: depth)
        }
    }

    private func object(_ structure: StructureModel, _ depth: Int) -> ProbeValue? {
        var present = structure.properties.filter(\.isRequired)
        let missing = max(0, (structure.memberCount.min ?? 0) - present.count)
        present += structure.properties.filter { !$0.isRequired }.prefix(missing)
        let members = present.compactMap { property in
            sample(property.value, depth: depth).map { ProbeValue.Member(name: property.name, value: $0) }
        }
        return members.count == present.count ? .object(members) : nil
    }

    /// A valid value of one of a union's cases.
    func sample(_ unionCase: UnionModel.Case, of union: UnionModel, depth: Int = 0) -> ProbeValue? {
        guard case .structure(let structure)? = type(unionCase.typeName)?.shape,
            case .object(let members)? = object(structure, depth + 1)
        else { return nil }
        let rest = members.filter { $0.name != union.discriminator }
        return .object([.init(name: union.discriminator, value: .text(unionCase.tag))] + rest)
    }
}
