/// The header parameter that `x-idempotent` declares, so that clients learn of it from the published document.
enum IdempotencyKeyParameter {
    private static let description = """
        A key of the client's choice, such as a UUID. A request that comes again with the same key within a day is not \
        done again: it gets the answer of the first.
        """

    /// Adds the parameter to an operation that says `x-idempotent: true`.
    static func add(to members: inout [Mapping.Member], of node: Node) {
        guard node.mapping?["operationId"] != nil, case .bool(true)? = node.mapping?["x-idempotent"]?.content
        else {
            return
        }
        let parameter = mapping(
            [
                ("name", .string("Idempotency-Key")), ("in", .string("header")),
                ("description", .string(description)), ("schema", schema(node)),
            ], node)
        if let index = members.firstIndex(where: { $0.name == "parameters" }) {
            let declared = members[index].value.sequence ?? []
            members[index].value.content = .sequence(
                declared + [Node(content: parameter, location: node.location)])
        } else {
            let list = Node.Content.sequence([Node(content: parameter, location: node.location)])
            let place = members.firstIndex { $0.name == "requestBody" || $0.name == "responses" }
            members.insert(member("parameters", list, node), at: place ?? members.endIndex)
        }
    }

    private static func schema(_ node: Node) -> Node.Content {
        mapping(
            [
                ("type", .string("string")), ("minLength", .number(Number(text: "1", integer: 1, double: 1))),
                ("maxLength", .number(Number(text: "255", integer: 255, double: 255))),
                ("pattern", .string("^[!-~]+$")),
            ], node)
    }

    private static func mapping(_ entries: [(String, Node.Content)], _ origin: Node) -> Node.Content {
        .mapping(Mapping(members: entries.map { member($0.0, $0.1, origin) }))
    }

    private static func member(_ name: String, _ content: Node.Content, _ origin: Node) -> Mapping.Member {
        Mapping.Member(
            name: name, nameLocation: origin.location,
            value: Node(content: content, location: origin.location))
    }
}
