/// Every property and parameter is described, in place or where its `$ref` leads.
enum Descriptions: ContractRule {
    static let isHard = false

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for property in document.allSchemas.filter(\.isPublished).flatMap(\.object.properties)
        where !isDescribed(property.schema, document) {
            diagnostics.error(
                "description", "property '\(property.name.value)' has no description",
                at: property.name.location)
        }
        for parameter in document.operations.flatMap(\.parameters)
        where parameter.description == nil && !isDescribed(parameter.schema, document) {
            diagnostics.error(
                "description", "parameter '\(parameter.name.value)' has no description",
                at: parameter.name.location)
        }
    }

    private static func isDescribed(_ schema: OpenAPI.Schema, _ document: OpenAPI.Document) -> Bool {
        if schema.description != nil || document.target(of: schema).description != nil { return true }
        return schema.nullableAlternative.map { isDescribed($0, document) } ?? false
    }
}

extension OpenAPI.Schema {
    /// A principal's schemas are for this server only.
    fileprivate var isPublished: Bool { !identity.pointer.contains("/x-principal/") }
}
