/// Security names declared schemes.
enum DeclaredSecurity: ContractRule {
    static let isHard = true
    static let needsWholeDocument = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        let names = document.components.securitySchemes.map(\.name.value)
        let requirements = document.security + document.operations.flatMap(\.security)
        for scheme in requirements.flatMap(\.parts).map(\.scheme) where !names.contains(scheme.value) {
            diagnostics.error(
                "undeclared-security", "there is no security scheme '\(scheme.value.printable)'",
                at: scheme.location,
                hint: Spelling.hint(for: scheme.value, among: names) ?? "add it to components/securitySchemes"
            )
        }
    }
}
