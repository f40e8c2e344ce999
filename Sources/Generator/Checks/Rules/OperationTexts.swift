/// Every operation says in one line and at length what it does.
enum OperationTexts: ContractRule {
    static let isHard = false

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for operation in document.operations {
            for (name, text) in [("summary", operation.summary), ("description", operation.description)]
            where text?.value.isEmpty ?? true {
                diagnostics.error(
                    "operation-text", "operation '\(operation.id.value)' has no \(name)",
                    at: operation.id.location)
            }
        }
    }
}
