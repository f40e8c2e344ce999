/// No schema applies itself to the same value again, through `$ref`, `allOf`, `oneOf` or `anyOf`.
enum EndingSchemas {
    /// Reports every schema that would never end; whoever follows references relies on there being none.
    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) -> Bool {
        let endless = document.schemas.filter { returns(to: $0.key, from: $0.value, document) }
        for (reference, schema) in endless {
            diagnostics.error(
                "endless-schema",
                "schema '\(reference.componentName ?? reference.pointer)' contains itself without end",
                at: schema.location)
        }
        return endless.isEmpty
    }

    private static func returns(
        to start: OpenAPI.SchemaReference, from schema: OpenAPI.Schema, _ document: OpenAPI.Document
    ) -> Bool {
        var pending = applied(by: schema)
        var visited: Set<OpenAPI.SchemaReference> = []
        while let reference = pending.popLast() {
            if reference == start { return true }
            guard visited.insert(reference).inserted, let next = document.schemas[reference] else { continue }
            pending += applied(by: next)
        }
        return false
    }

    /// The references that apply to the same value as the schema itself.
    private static func applied(by schema: OpenAPI.Schema) -> [OpenAPI.SchemaReference] {
        let parts = (schema.allOf?.value ?? []) + (schema.oneOf?.value ?? []) + (schema.anyOf?.value ?? [])
        return parts.flatMap(applied) + (schema.reference.map { [$0.target] } ?? [])
    }
}
