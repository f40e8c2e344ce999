/// Problems have the members of RFC 9457 §3.1.
enum ProblemMembers: ContractRule {
    static let isHard = false

    private static let members: [(name: String, type: OpenAPI.SchemaType)] = [
        ("type", .string), ("title", .string), ("status", .integer), ("detail", .string),
        ("instance", .string),
    ]

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        let bodies = document.operations.flatMap(\.responses).flatMap(\.content)
        for body in bodies where body.name.value == "application/problem+json" {
            guard let schema = body.schema else {
                diagnostics.error("problem-members", "a problem needs a schema", at: body.name.location)
                continue
            }
            check(document.target(of: schema), document, diagnostics)
        }
    }

    private static func check(
        _ schema: OpenAPI.Schema, _ document: OpenAPI.Document, _ diagnostics: Diagnostics
    ) {
        for member in members {
            guard let property = schema.object.properties.first(where: { $0.name.value == member.name })
            else {
                diagnostics.error(
                    "problem-members", "a problem needs the property '\(member.name)' (RFC 9457)",
                    at: schema.location)
                continue
            }
            if document.target(of: property.schema).valueTypes != [member.type] {
                diagnostics.error(
                    "problem-members",
                    "'\(member.name)' of a problem is of type \(member.type.rawValue) (RFC 9457)",
                    at: property.name.location)
            }
        }
    }
}
