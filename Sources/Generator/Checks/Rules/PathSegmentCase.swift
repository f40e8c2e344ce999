/// Path segments are kebab-case.
enum PathSegmentCase: ContractRule {
    static let isHard = false

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for item in document.pathItems {
            for case .literal(let text) in item.template.segments where !text.isKebabCase && !isMetadata(text)
            {
                diagnostics.error(
                    "path-segment-case", "path segment '\(text)' is not kebab-case",
                    at: item.template.location)
            }
        }
    }

    /// Names that others fixed, such as `.well-known/jwks.json`.
    private static func isMetadata(_ text: String) -> Bool {
        text.hasPrefix(".") || text.hasSuffix(".json") || text.hasSuffix(".yaml")
    }
}
