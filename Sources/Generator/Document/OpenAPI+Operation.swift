extension OpenAPI {
    /// A request method that an operation can have.
    enum Method: String, CaseIterable, Sendable {
        case get, put, post, delete, patch, head, options, trace
    }

    /// One operation, complete in itself.
    struct Operation: Sendable {
        let location: SourceLocation
        let method: Method
        let path: PathTemplate
        /// `operationId`; a document without one is refused, so it is never empty.
        var id: Located<String>
        var tags: [Located<String>] = []
        var summary: Located<String>?
        var description: Located<String>?
        /// The path item's parameters that are not overridden, then its own.
        var parameters: [Parameter] = []
        var requestBody: RequestBody?
        var responses: [Response] = []
        /// The alternatives, of which one must hold; empty means that anyone may call it.
        var security: [SecurityRequirement] = []
        /// `x-permissions`: what the caller needs, all of it.
        var permissions: [Located<String>] = []
        /// `x-rate-limit`: the name of one of the document's classes.
        var rateLimit: Located<String>?
        /// `x-body-limit`: the largest body in bytes.
        var bodyLimit: Located<Int>?
        /// `x-lenient`: unknown members and query parameters are let pass.
        var isLenient = false
        /// `x-trailing-slash`: the path may have a slash at its end.
        var allowsTrailingSlash = false
        /// `x-chosen-by`: the query parameter by which the handler chooses among media types, as `query.format`.
        var chosenBy: Located<String>?
        /// `x-idempotent`: a request with an `Idempotency-Key` is done once.
        var isIdempotent: Located<Bool>?
        var isDeprecated = false
    }
}
