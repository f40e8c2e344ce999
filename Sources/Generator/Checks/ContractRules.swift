/// The rules in the order they run; messages are sorted afterwards.
enum ContractRules {
    static let all: [any ContractRule.Type] = []

    /// Runs the hard rules, or every rule.
    static func check(_ document: OpenAPI.Document, hardOnly: Bool, _ diagnostics: Diagnostics) {
        for rule in all where rule.isHard || !hardOnly {
            rule.check(document, diagnostics)
        }
    }
}
