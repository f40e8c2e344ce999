/// Security names declared schemes; permissions need a caller.
enum DeclaredSecurity: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        let requirements = document.security + document.operations.flatMap(\.security)
        for part in requirements.flatMap(\.parts) { check(part, document, diagnostics) }
        for operation in document.operations {
            guard let permission = operation.permissions.first else { continue }
            if operation.security.isEmpty || operation.security.contains(where: { $0.parts.isEmpty }) {
                diagnostics.error(
                    "permission-without-caller", "'x-permissions' needs 'security' without an anonymous alternative",
                    at: permission.location)
            }
        }
    }

    private static func check(
        _ part: OpenAPI.SecurityRequirement.Part, _ document: OpenAPI.Document, _ diagnostics: Diagnostics
    ) {
        let names = document.components.securitySchemes.map(\.name.value)
        if !names.contains(part.scheme.value) {
            diagnostics.error(
                "undeclared-security", "there is no security scheme '\(part.scheme.value.printable)'",
                at: part.scheme.location,
                hint: Spelling.hint(for: part.scheme.value, among: names) ?? "add it to components/securitySchemes")
        }
        if let scope = part.scopes.first {
            diagnostics.error(
                "unsupported-scope", "scopes are not supported here", at: scope.location,
                hint: "use 'x-permissions'")
        }
    }
}
