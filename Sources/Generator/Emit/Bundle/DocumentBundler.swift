/// Puts a document of many files into one: references lead to `#/components/…`, path items stand in place.
struct DocumentBundler {
    private let document: OpenAPI.Document
    private var sources: DocumentSources { document.sources }

    /// Bundles `document` as its sources were written.
    static func bundle(_ document: OpenAPI.Document) -> Node {
        DocumentBundler(document: document).root()
    }

    private func root() -> Node {
        let root = sources.root.node
        var members: [Mapping.Member] = []
        for member in root.mapping?.members ?? [] where member.name != "components" {
            members.append(copy(member))
        }
        let components = components()
        if !components.isEmpty {
            members.append(Self.member("components", .mapping(Mapping(members: components)), root))
        }
        return Node(content: .mapping(Mapping(members: members)), location: root.location)
    }

    /// The sections in a fixed order; declared components first, then those that only references name.
    private func components() -> [Mapping.Member] {
        let written = sources.root.node.mapping?["components"]?.mapping
        let sections: [OpenAPI.ComponentSection] = [
            .schemas, .parameters, .requestBodies, .responses, .headers, .examples, .securitySchemes,
        ]
        return sections.compactMap { section in
            let declared = written?[section.rawValue]?.mapping?.members ?? []
            var members = declared.map { component($0, in: section) }
            let names = Set(members.map(\.name))
            let derived = sources.targets.filter { $0.key.section == section && !names.contains($0.key.name) }
            members += derived.sorted { $0.key.name < $1.key.name }.map { reference, place in
                Self.member(reference.name, stripped(copy(place.node), section).content, place.node)
            }
            guard !members.isEmpty else { return nil }
            return Self.member(section.rawValue, .mapping(Mapping(members: members)), sources.root.node)
        }
    }

    /// A declared component; one that is only a reference to a file takes that file's content.
    private func component(_ member: Mapping.Member, in section: OpenAPI.ComponentSection) -> Mapping.Member {
        var copied = copy(member)
        if let mapping = member.value.mapping, mapping.members.count == 1, let text = mapping["$ref"],
            let reference = sources.sites[text.location], reference.name == member.name,
            let target = sources.targets[reference]
        {
            copied.value = copy(target.node)
        }
        copied.value = stripped(copied.value, section)
        return copied
    }

    /// What concerns only this server does not get published.
    private func stripped(_ node: Node, _ section: OpenAPI.ComponentSection) -> Node {
        guard section == .securitySchemes, var mapping = node.mapping else { return node }
        mapping.members.removeAll { $0.name == "x-principal" }
        return Node(content: .mapping(mapping), location: node.location)
    }

    private func copy(_ member: Mapping.Member) -> Mapping.Member {
        var copied = member
        if member.name == "discriminator", var discriminator = member.value.mapping {
            discriminator.members = discriminator.members.map(copyDiscriminatorMember)
            copied.value.content = .mapping(discriminator)
        } else {
            copied.value = copy(member.value)
        }
        return copied
    }

    private func copyDiscriminatorMember(_ member: Mapping.Member) -> Mapping.Member {
        guard member.name == "mapping", var mapping = member.value.mapping else { return member }
        for index in mapping.members.indices {
            mapping.members[index].value = local(mapping.members[index].value)
        }
        return Self.member(member.name, .mapping(mapping), member.value)
    }

    private func copy(_ node: Node) -> Node {
        switch node.content {
        case .sequence(let elements):
            return Node(content: .sequence(elements.map(copy)), location: node.location)
        case .mapping(let mapping): return copy(mapping, of: node)
        default: return node
        }
    }

    private func copy(_ mapping: Mapping, of node: Node) -> Node {
        var members: [Mapping.Member] = []
        for member in mapping.members {
            guard member.name == "$ref", let reference = sources.sites[member.value.location] else {
                members.append(copy(member))
                continue
            }
            if reference.section == .pathItems, let target = sources.targets[reference] {
                members += copy(target.node).mapping?.members.filter { mapping[$0.name] == nil } ?? []
            } else {
                members.append(Self.member("$ref", local(member.value).content, member.value))
            }
        }
        IdempotencyKeyParameter.add(to: &members, of: node)
        return Node(content: .mapping(Mapping(members: members)), location: node.location)
    }

    /// The text of a reference as it reads within the bundle.
    private func local(_ text: Node) -> Node {
        guard let reference = sources.sites[text.location] else { return text }
        let pointer = "#/components/\(reference.section.rawValue)/\(reference.name)"
        return Node(content: .string(pointer), location: text.location)
    }

    private static func member(_ name: String, _ content: Node.Content, _ origin: Node) -> Mapping.Member {
        Mapping.Member(
            name: name, nameLocation: origin.location,
            value: Node(content: content, location: origin.location))
    }
}
