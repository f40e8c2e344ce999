/// A rate-limit class that an operation names exists, and what it counts by is part of the operation.
enum DeclaredRateLimits: ContractRule {
    static let isHard = true
    static let needsWholeDocument = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        let names = document.rateLimitClasses.map(\.name.value)
        for operation in document.operations {
            guard let name = operation.rateLimit else { continue }
            guard let limits = document.rateLimitClasses.first(where: { $0.name.value == name.value })?.limits
            else {
                diagnostics.error(
                    "undeclared-rate-limit", "there is no rate-limit class '\(name.value.printable)'",
                    at: name.location,
                    hint: Spelling.hint(for: name.value, among: names) ?? "add it to 'x-rate-limit-classes'")
                continue
            }
            for limit in limits { check(limit, of: operation, name.location, diagnostics) }
        }
    }

    private static func check(
        _ limit: OpenAPI.RateLimitClass.Limit, of operation: OpenAPI.Operation, _ location: SourceLocation,
        _ diagnostics: Diagnostics
    ) {
        guard case .pathParameter(let name) = limit.key.value, !operation.path.parameterNames.contains(name)
        else {
            return
        }
        diagnostics.error(
            "rate-limit-key", "the class counts by '\(name)', which '\(operation.path.text)' does not have",
            at: location, notes: [.init(location: limit.key.location, text: "it is counted here")])
    }
}
