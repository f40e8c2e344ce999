/// `x-body-limit` stands where there is a body.
enum EffectiveBodyLimits: ContractRule {
    static let isHard = true
    static let needsWholeDocument = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for operation in document.operations where operation.requestBody == nil {
            guard let limit = operation.bodyLimit else { continue }
            diagnostics.error(
                "ineffective-keyword", "'x-body-limit' has no effect without a request body",
                at: limit.location)
        }
    }
}
