/// Rewrites one schema of 3.1 in the terms of 3.0.3; the schemas inside it are rewritten already.
struct SchemaDownConversion {
    private var mapping: Mapping
    private var isNullable = false

    /// Starts with the keywords of 3.1.
    init(_ mapping: Mapping) { self.mapping = mapping }

    /// The keywords in 3.0's form.
    func converted() -> Mapping {
        var conversion = self
        conversion.convertBoolean()
        conversion.convertNullAlternative()
        conversion.convertTypes()
        conversion.convertValues()
        conversion.convertBound("minimum", "exclusiveMinimum") { $0 > $1 }
        conversion.convertBound("maximum", "exclusiveMaximum") { $0 < $1 }
        conversion.wrapReference()
        if conversion.isNullable { conversion.set("nullable", .bool(true)) }
        return conversion.mapping
    }

    /// `additionalProperties: false` stays a boolean in 3.0; it was rewritten as a schema before.
    private mutating func convertBoolean() {
        guard let index = index(of: "additionalProperties"), let schema = mapping.members[index].value.mapping
        else {
            return
        }
        if schema.members.isEmpty { mapping.members[index].value.content = .bool(true) }
        if schema.members.count == 1, schema["not"] != nil {
            mapping.members[index].value.content = .bool(false)
        }
    }

    /// `oneOf: [X, {type: 'null'}]` becomes X with `nullable`, which client generators understand beside `allOf` too.
    private mutating func convertNullAlternative() {
        for name in ["oneOf", "anyOf"] {
            guard let index = index(of: name), let parts = mapping.members[index].value.sequence else {
                continue
            }
            let others = parts.filter { !isNullSchema($0) }
            guard others.count < parts.count else { continue }
            isNullable = true
            if others.count == 1 {
                mapping.members[index] = member(
                    "allOf", .sequence(others), mapping.members[index].value.location)
            } else {
                mapping.members[index].value.content = .sequence(others)
            }
        }
    }

    /// A schema that was `{type: 'null'}` before it was rewritten.
    private func isNullSchema(_ node: Node) -> Bool {
        guard let members = node.mapping?.members, members.count == 2 else { return false }
        return members[0].name == "enum" && members[0].value.sequence?.allSatisfy(\.isNull) == true
    }

    private mutating func convertTypes() {
        guard let index = index(of: "type") else { return }
        let value = mapping.members[index].value
        let written = value.sequence?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
        let types = written.filter { $0 != "null" }
        isNullable = isNullable || types.count < written.count
        switch types.count {
        case 0:
            let null = Node(content: .null, location: value.location)
            mapping.members[index] = member("enum", .sequence([null]), value.location)
        case 1: mapping.members[index].value.content = .string(types[0])
        default:
            let alternatives = types.map { type in
                let name = Node(content: .string(type), location: value.location)
                return Node(
                    content: .mapping(Mapping(members: [member("type", name.content, value.location)])),
                    location: value.location)
            }
            mapping.members[index] = member("anyOf", .sequence(alternatives), value.location)
        }
    }

    private mutating func convertValues() {
        if let index = index(of: "const") {
            let value = mapping.members[index].value
            mapping.members[index] = member("enum", .sequence([value]), value.location)
        }
        if let index = index(of: "examples") {
            let first = mapping.members.remove(at: index).value.sequence?.first
            if let first, self.index(of: "example") == nil { set("example", first.content) }
        }
        if let index = index(of: "contentEncoding") {
            mapping.members.remove(at: index)
            if self.index(of: "format") == nil { set("format", .string("byte")) }
        }
        if let index = index(of: "contentMediaType") {
            mapping.members.remove(at: index)
            if self.index(of: "format") == nil { set("format", .string("binary")) }
        }
        mapping.members.removeAll { $0.name == "$comment" }
    }

    /// An exclusive bound is a boolean beside the bound in 3.0; of two bounds the sharper one stays.
    private mutating func convertBound(
        _ inclusive: String, _ exclusive: String, isSharper: (Number, Number) -> Bool
    ) {
        guard let index = index(of: exclusive), let bound = mapping.members[index].value.number else {
            return
        }
        if let other = mapping[inclusive]?.number, isSharper(other, bound) {
            mapping.members.remove(at: index)
            return
        }
        let location = mapping.members[index].value.location
        mapping.members[index] = member(exclusive, .bool(true), location)
        set(inclusive, .number(bound))
    }

    /// Siblings of `$ref` have no effect in 3.0, so the reference moves into `allOf`.
    private mutating func wrapReference() {
        guard let index = index(of: "$ref"), mapping.members.count > 1 || isNullable else { return }
        let reference = mapping.members[index]
        let wrapped = Node(
            content: .mapping(Mapping(members: [reference])), location: reference.value.location)
        var parts = [wrapped]
        if let other = self.index(of: "allOf") {
            parts += mapping.members[other].value.sequence ?? []
            mapping.members.remove(at: other)
        }
        mapping.members.removeAll { $0.name == "$ref" }
        mapping.members.insert(member("allOf", .sequence(parts), reference.value.location), at: 0)
    }

    private func index(of name: String) -> Int? { mapping.members.firstIndex { $0.name == name } }

    private mutating func set(_ name: String, _ content: Node.Content) {
        let location = mapping.members.first?.value.location ?? SourceLocation(file: "", line: 1, column: 1)
        if let index = index(of: name) {
            mapping.members[index].value.content = content
        } else {
            mapping.members.append(member(name, content, location))
        }
    }

    private func member(_ name: String, _ content: Node.Content, _ location: SourceLocation) -> Mapping.Member
    {
        Mapping.Member(name: name, nameLocation: location, value: Node(content: content, location: location))
    }
}
