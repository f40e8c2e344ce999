/// Every operation declares the problems that the server itself can answer with before or after its handler.
enum ProblemStatuses: ContractRule {
    static let isHard = false
    static let needsWholeDocument = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for operation in document.operations {
            // What hands its body to the handler unread refuses nothing but its size.
            let isRaw = operation.requestBody?.content.contains { $0.isRaw?.value == true } ?? false
            for cause in causes
            where cause.applies(operation) && !(isRaw && [400, 406, 415].contains(cause.status)) {
                guard !operation.responses.contains(where: { $0.status.value.covers(cause.status) }) else {
                    continue
                }
                diagnostics.error(
                    "problem-status",
                    "operation '\(operation.id.value)' does not declare \(cause.status), given when \(cause.occasion)",
                    at: operation.id.location)
            }
        }
    }

    /// A status that the server gives by itself.
    private struct Cause: Sendable {
        let status: Int
        /// Completes "given when …".
        let occasion: String
        let applies: @Sendable (OpenAPI.Operation) -> Bool
    }

    private static let causes = [
        Cause(status: 400, occasion: "a parameter or the body breaks the contract") {
            !$0.parameters.isEmpty || $0.requestBody != nil
        },
        Cause(status: 401, occasion: "a credential is missing or bad") {
            !$0.security.flatMap(\.parts).isEmpty
        },
        Cause(status: 403, occasion: "the caller lacks a permission") {
            !$0.permissions.isEmpty || $0.security.flatMap(\.parts).contains { !$0.scopes.isEmpty }
        },
        Cause(status: 404, occasion: "a path parameter leads nowhere") { !$0.path.parameterNames.isEmpty },
        Cause(status: 406, occasion: "the client accepts none of the media types") { operation in
            operation.chosenBy == nil
                && operation.responses.contains { $0.status.value.isSuccess && !$0.content.isEmpty }
        },
        Cause(status: 413, occasion: "the body is too large") { $0.requestBody != nil },
        Cause(status: 415, occasion: "the body is of another media type") { $0.requestBody != nil },
        Cause(status: 429, occasion: "a rate limit is reached") { $0.rateLimit != nil },
        Cause(status: 500, occasion: "the server fails") { _ in true },
        Cause(status: 503, occasion: "the server is not available") { _ in true },
    ]
}
