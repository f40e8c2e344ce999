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
        /// `encoding`: how the parts of a form are written.
        var encodings: [Encoding] = []
        /// `x-stream`: a response's JSON is made while the client reads it.
        var isStreamed: Located<Bool>?
        /// `x-raw`: the handler gets a request's bytes, and the schema only describes them.
        var isRaw: Located<Bool>?
        /// `x-body-limit`: the largest body of this type in bytes.
        var bodyLimit: Located<Int>?
    }

    /// How one part of a form is written.
    struct Encoding: Sendable {
        /// The part's name.
        var name: Located<String>
        /// The media types and ranges that `contentType` lists; empty where it is not given.
        var contentTypes: [Located<String>]
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
