/// Rewrites a bundled 3.1 document in the terms of OpenAPI 3.0.3, for tools that know nothing newer.
struct DownConverter {
    /// The document in 3.0.3; where 3.0 cannot say as much, it says less, never something else.
    static func convert(_ document: Node) -> Node {
        DownConverter().convert(document, as: .document)
    }

    private func convert(_ node: Node, as role: StructureRole) -> Node {
        var result = node
        switch (node.content, role) {
        case (_, .data): break
        case (.mapping(var mapping), _):
            for index in mapping.members.indices {
                let member = mapping.members[index]
                mapping.members[index].value = convert(member.value, as: role.role(of: member.name))
            }
            result.content = .mapping(rewritten(mapping, role))
        case (.sequence(let elements), .list(let element)):
            result.content = .sequence(elements.map { convert($0, as: element) })
        case (.bool(let answer), .schema):
            let nothing = Node(content: .mapping(Mapping(members: [])), location: node.location)
            let members = answer ? [] : [member("not", nothing)]
            result.content = .mapping(Mapping(members: members))
        default: break
        }
        return result
    }

    private func rewritten(_ mapping: Mapping, _ role: StructureRole) -> Mapping {
        var mapping = mapping
        switch role {
        case .document:
            for index in mapping.members.indices where mapping.members[index].name == "openapi" {
                mapping.members[index].value.content = .string("3.0.3")
            }
        case .info: mapping.members.removeAll { $0.name == "summary" }
        case .license: mapping.members.removeAll { $0.name == "identifier" }
        case .schema: mapping = SchemaDownConversion(mapping).converted()
        case .parameter, .body, .response, .header:
            if mapping["$ref"] != nil { mapping.members.removeAll { $0.name != "$ref" } }
        default: break
        }
        return mapping
    }

    private func member(_ name: String, _ value: Node) -> Mapping.Member {
        Mapping.Member(name: name, nameLocation: value.location, value: value)
    }
}
