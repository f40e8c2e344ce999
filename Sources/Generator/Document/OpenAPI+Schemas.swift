extension OpenAPI.Schema {
    /// The schemas written inside this one; a `$ref` is not followed.
    var children: [OpenAPI.Schema] {
        var children = object.properties.map(\.schema)
        if let items = array.items { children.append(items) }
        if case .matching(let schema) = object.additionalProperties?.value { children.append(schema) }
        return children + (allOf?.value ?? []) + (oneOf?.value ?? []) + (anyOf?.value ?? [])
    }

    /// The schema with all that is written inside it.
    var withDescendants: [OpenAPI.Schema] { [self] + children.flatMap(\.withDescendants) }
}

extension OpenAPI.Operation {
    /// The schemas of what a client sends.
    var requestSchemas: [OpenAPI.Schema] {
        parameters.map(\.schema) + (requestBody?.content.compactMap(\.schema) ?? [])
    }

    /// The schemas of what a client receives.
    var responseSchemas: [OpenAPI.Schema] {
        responses.flatMap { $0.headers.map(\.schema) + $0.content.compactMap(\.schema) }
    }
}

extension OpenAPI.Document {
    /// Every schema of the document; those that several operations share may come more than once.
    var allSchemas: [OpenAPI.Schema] {
        let roots = operations.flatMap { $0.requestSchemas + $0.responseSchemas }
        let principals = components.securitySchemes.flatMap { $0.principal?.properties.map(\.schema) ?? [] }
        return (Array(schemas.values) + roots + principals).flatMap(\.withDescendants)
    }

    /// Everything that can be reached from some schemas, references followed, each once.
    func reachable(from roots: [OpenAPI.Schema]) -> [OpenAPI.Schema] {
        var found: [OpenAPI.Schema] = []
        var visited: Set<OpenAPI.SchemaReference> = []
        var pending = roots
        while let schema = pending.popLast() {
            guard visited.insert(schema.identity).inserted else { continue }
            found.append(schema)
            pending += schema.children
            if let target = schema.reference.flatMap({ schemas[$0.target] }) { pending.append(target) }
        }
        return found
    }
}
