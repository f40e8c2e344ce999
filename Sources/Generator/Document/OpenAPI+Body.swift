extension OpenAPI {
    /// What an operation takes as its body.
    struct RequestBody: Sendable {
        let location: SourceLocation
        var description: String?
        var isRequired = false
        var content: [MediaType] = []
        /// The component it came from; nil when it was written in place.
        var origin: ComponentReference?
    }

    /// One representation of a body.
    struct MediaType: Sendable {
        /// Such as `application/json`, lower case, without parameters.
        var name: Located<String>
        /// nil: the bytes are of any shape.
        var schema: Schema?
        var examples: [Example] = []
    }

    /// A documented value; it must be valid for the schema beside it.
    struct Example: Sendable {
        let location: SourceLocation
        /// Its key among `examples`; nil for a single `example`.
        var name: String?
        var summary: String?
        var description: String?
        var value: Node
    }
}
