extension OpenAPI {
    /// Which statuses a response stands for.
    enum StatusSelector: Hashable, Sendable {
        /// One status, 100–599.
        case code(Int)
        /// `1XX` … `5XX`, by the first digit.
        case range(Int)
        /// Every status that is not declared otherwise.
        case other

        /// As the document writes it.
        var text: String {
            switch self {
            case .code(let code): String(code)
            case .range(let digit): "\(digit)XX"
            case .other: "default"
            }
        }
    }

    /// One declared answer of an operation.
    struct Response: Sendable {
        let location: SourceLocation
        var status: Located<StatusSelector>
        var description: String
        var headers: [Header] = []
        var content: [MediaType] = []
        /// `x-problem-slugs`: which problems a problem response may carry, by the last part of their type URI.
        var problemSlugs: [Located<String>] = []
        /// The component it came from; nil when it was written in place.
        var origin: ComponentReference?
    }

    /// A field of a response's header section.
    struct Header: Sendable {
        let location: SourceLocation
        var name: Located<String>
        var description: String?
        var isRequired = false
        var isDeprecated = false
        var explode = false
        var schema: Schema
        var examples: [Example] = []
        /// The component it came from; nil when it was written in place.
        var origin: ComponentReference?
    }
}
