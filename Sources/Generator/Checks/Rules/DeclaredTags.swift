/// Every operation has exactly one tag, which the root declares: its handler belongs to that tag.
enum DeclaredTags: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        checkDuplicates(document.tags, diagnostics)
        let names = document.tags.map(\.name.value)
        for operation in document.operations {
            if operation.tags.count != 1 {
                diagnostics.error(
                    "one-tag", "operation '\(operation.id.value)' needs exactly one tag",
                    at: operation.id.location)
            }
            for tag in operation.tags where !names.contains(tag.value) {
                diagnostics.error(
                    "undeclared-tag", "tag '\(tag.value.printable)' is not declared", at: tag.location,
                    hint: Spelling.hint(for: tag.value, among: names)
                        ?? "add it to 'tags' of the root document")
            }
        }
    }

    private static func checkDuplicates(_ tags: [OpenAPI.Tag], _ diagnostics: Diagnostics) {
        var places: [String: SourceLocation] = [:]
        for tag in tags {
            guard let first = places.updateValue(tag.name.location, forKey: tag.name.value.lowercased())
            else { continue }
            diagnostics.error(
                "duplicate-tag", "tag '\(tag.name.value.printable)' is declared twice", at: tag.name.location,
                notes: [.init(location: first, text: "the first one is here")])
        }
    }
}
