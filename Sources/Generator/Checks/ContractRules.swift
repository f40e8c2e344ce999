/// The rules of a good contract, in the order they run; messages are sorted afterwards.
enum ContractRules {
    private static let all: [any ContractRule.Type] = [
        UniqueOperationIDs.self, PathParameters.self, AmbiguousPaths.self, DeclaredTags.self,
        DeclaredRateLimits.self, DeclaredSecurity.self, EffectiveBodyLimits.self, EffectiveKeywords.self,
        RequiredProperties.self, ExamplesMatch.self,
        OperationIDCase.self, PathSegmentCase.self, MemberCase.self, OperationTexts.self,
        SuccessResponses.self,
        ProblemStatuses.self, Descriptions.self, RequestBounds.self, UsedComponents.self, ProblemMembers.self,
    ]

    /// Runs the hard rules, or every rule; after errors of reading, those that such an error cannot mislead.
    static func check(_ document: OpenAPI.Document, hardOnly: Bool, _ diagnostics: Diagnostics) {
        let isWhole = !diagnostics.hasErrors
        for rule in all where (rule.isHard || !hardOnly) && (isWhole || !rule.needsWholeDocument) {
            rule.check(document, diagnostics)
        }
    }
}
