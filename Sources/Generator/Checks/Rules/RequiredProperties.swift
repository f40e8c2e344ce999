/// What `required` lists is declared, here or in a schema that `allOf` puts together with this one.
enum RequiredProperties: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        let composed = Set(document.allSchemas.flatMap { $0.allOf?.value ?? [] }.map { identity(of: $0) })
        for schema in document.allSchemas where !composed.contains(schema.identity) {
            if case .matching = schema.object.additionalProperties?.value { continue }
            let names = declared(by: schema, document, depth: 0)
            for required in schema.object.required where !names.contains(required.value) {
                diagnostics.error(
                    "undeclared-property", "required property '\(required.value.printable)' is not declared",
                    at: required.location, hint: Spelling.hint(for: required.value, among: names.sorted()))
            }
        }
    }

    /// The schema itself, or what its `$ref` leads to.
    private static func identity(of schema: OpenAPI.Schema) -> OpenAPI.SchemaReference {
        schema.reference?.target ?? schema.identity
    }

    private static func declared(
        by schema: OpenAPI.Schema, _ document: OpenAPI.Document, depth: Int
    ) -> Set<String> {
        guard depth < 32 else { return [] }
        var names = Set(schema.object.properties.map(\.name.value))
        var parts = schema.allOf?.value ?? []
        if let target = schema.reference.flatMap({ document.schemas[$0.target] }) { parts.append(target) }
        for part in parts { names.formUnion(declared(by: part, document, depth: depth + 1)) }
        return names
    }
}
