/// No schema applies itself to the same value again, through `$ref`, `allOf`, `oneOf` or `anyOf`.
enum EndingSchemas: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for (reference, schema) in document.schemas where returns(to: reference, from: schema, document) {
            diagnostics.error(
                "endless-schema", "schema '\(reference.componentName ?? reference.pointer)' contains itself without end",
                at: schema.location)
        }
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
