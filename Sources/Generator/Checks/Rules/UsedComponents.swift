/// Nothing in `components` is left over.
enum UsedComponents: ContractRule {
    static let isHard = false
    static let needsWholeDocument = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        let schemes = Set(document.operations.flatMap(\.security).flatMap(\.parts).map(\.scheme.value))
        for component in document.components.declared {
            let reference = component.value
            let isUsed =
                reference.section == .securitySchemes
                ? schemes.contains(reference.name) : document.components.referenced.contains(reference)
            guard !isUsed else { continue }
            diagnostics.warning(
                "unused-component",
                "nothing refers to '\(reference.name)' of components/\(reference.section.rawValue)",
                at: component.location)
        }
    }
}
