/// Makes the cases of a body's members, a group for each member.
struct BodyCases {
    let body: BodyModel
    let maker: ProbeMaker
    private static let deepest = 6

    /// The groups, the body itself first.
    func groups() -> [CaseGroup] {
        var walk = Walk(groups: [])
        visit(body.value, at: [], setUp: [], isRequired: true, into: &walk)
        return walk.groups
    }

    /// What the way through the body has gathered.
    private struct Walk {
        var groups: [CaseGroup]
        /// The declared types on the way, so that recursion ends.
        var open: [String] = []
    }

    private func visit(
        _ value: ValueModel, at path: [String], setUp: [String], isRequired: Bool, into walk: inout Walk
    ) {
        guard path.count < Self.deepest else { return }
        var group = Self.group(path)
        let place = CasePlace.body(path)
        addPresence(of: value, place, setUp, isRequired, to: &group)
        addTypes(value, place, setUp, to: &group)
        for probe in maker.probes(value).probes { add(probe, place, setUp, to: &group) }
        group.untested += maker.probes(value).gaps.map { CaseExpressions.untested($0, place) }
        walk.groups.append(group)
        descend(value, at: path, setUp: setUp, into: &walk)
    }

    private static func group(_ path: [String]) -> CaseGroup {
        CaseGroup(
            name: "body" + path.map { $0 == "0" ? "Item" : SwiftNaming.type($0) }.joined(),
            documentation: path.isEmpty
                ? "The body." : "The member `\(CasePlace.body(path).pointer)` of the body.")
    }

    private func descend(_ value: ValueModel, at path: [String], setUp: [String], into walk: inout Walk) {
        let place = CasePlace.body(path)
        var setUp = setUp
        if !path.isEmpty, let sample = maker.sample(value) {
            setUp.append(".ensure(\(SwiftLiterals.string(place.pointer)), \(sample.swift))")
        }
        switch value.kind {
        case .array(let element, _, _):
            guard let item = maker.sample(element) else { return }
            let filled = ".member(\(SwiftLiterals.string(place.pointer)), .array([\(item.swift)]))"
            visit(element, at: path + ["0"], setUp: setUp + [filled], isRequired: true, into: &walk)
        case .map(let element, _):
            guard let item = maker.sample(element) else { return }
            let filled = ".member(\(SwiftLiterals.string(place.appending(["key"]).pointer)), \(item.swift))"
            visit(element, at: path + ["key"], setUp: setUp + [filled], isRequired: false, into: &walk)
        case .named(let name): descend(intoTypeNamed: name, at: path, setUp: setUp, into: &walk)
        default: return
        }
    }

    private func descend(
        intoTypeNamed name: String, at path: [String], setUp: [String], into walk: inout Walk
    ) {
        guard !walk.open.contains(name), let type = maker.type(name) else { return }
        walk.open.append(name)
        defer { walk.open.removeLast() }
        switch type.shape {
        case .enumeration: return
        case .structure(let structure): visit(structure, at: path, setUp: setUp, into: &walk)
        case .union(let union): visit(union, at: path, setUp: setUp, into: &walk)
        }
    }
}

extension BodyCases {
    private func visit(_ structure: StructureModel, at path: [String], setUp: [String], into walk: inout Walk)
    {
        addUnknown(structure.additional, at: path, setUp, to: &walk.groups[walk.groups.count - 1])
        addMemberCount(structure.memberCount, at: path, to: &walk.groups[walk.groups.count - 1])
        for property in structure.properties {
            visit(
                property.value, at: path + [property.name],
                setUp: setUp + companions(of: property, in: structure, at: path),
                isRequired: property.isRequired, into: &walk)
        }
    }

    /// What keeps an object within its least number of members while one of them is left out. A body itself has them
    /// from its fixture.
    private func companions(
        of property: PropertyModel, in structure: StructureModel, at path: [String]
    ) -> [String] {
        guard !property.isRequired, !path.isEmpty, let least = structure.memberCount.min else { return [] }
        let others = structure.properties.filter { $0.name != property.name }.prefix(least)
        return others.compactMap { other in
            let pointer = SwiftLiterals.string(CasePlace.body(path + [other.name]).pointer)
            return maker.sample(other.value).map { ".ensure(\(pointer), \($0.swift))" }
        }
    }

    private func visit(_ union: UnionModel, at path: [String], setUp: [String], into walk: inout Walk) {
        let place = CasePlace.body(path)
        let tag = place.appending([union.discriminator])
        var group = CaseGroup(
            name: Self.group(path).name + "Kind", documentation: "Which kind `\(place.pointer)` is.")
        addTag(
            "missing", "required", [".removeMember(\(SwiftLiterals.string(tag.pointer)))"], "required", tag,
            setUp, &group)
        let foreign = ".member(\(SwiftLiterals.string(tag.pointer)), .string(\"no such kind\"))"
        addTag("foreign", "enum", [foreign], "enum", tag, setUp, &group)
        let number = ".member(\(SwiftLiterals.string(tag.pointer)), .number(\"1\"))"
        addTag("a number", "type", [number], "type", tag, setUp, &group)
        walk.groups.append(group)
        for unionCase in union.cases { visit(unionCase, of: union, at: path, setUp: setUp, into: &walk) }
    }

    private func visit(
        _ unionCase: UnionModel.Case, of union: UnionModel, at path: [String], setUp: [String],
        into walk: inout Walk
    ) {
        guard let value = maker.sample(unionCase, of: union),
            case .structure(let structure)? = maker.type(unionCase.typeName)?.shape
        else { return }
        let pointer = SwiftLiterals.string(CasePlace.body(path).pointer)
        let chosen = setUp + [".member(\(pointer), \(value.swift))"]
        var group = CaseGroup(
            name: Self.group(path).name + SwiftNaming.type(unionCase.tag),
            documentation: "The kind `\(unionCase.tag)`.")
        group.cases.append(
            CaseModel(
                name: "\(unionCase.tag): valid", mutations: chosen,
                expectation: CaseExpectation.accepted(or: [])))
        walk.groups.append(group)
        addUnknown(structure.additional, at: path, chosen, to: &walk.groups[walk.groups.count - 1])
        for property in structure.properties where property.name != union.discriminator {
            visit(
                property.value, at: path + [property.name], setUp: chosen, isRequired: property.isRequired,
                into: &walk)
        }
    }

    private func addTag(
        _ title: String, _ keyword: String, _ mutations: [String], _ code: String, _ tag: CasePlace,
        _ setUp: [String], _ group: inout CaseGroup
    ) {
        group.cases.append(
            CaseModel(
                name: "\(tag.pointer): \(title)", check: CaseExpressions.check(.beyond, tag, keyword),
                mutations: setUp + mutations, expectation: CaseExpectation.violation(tag, code)))
    }
}
