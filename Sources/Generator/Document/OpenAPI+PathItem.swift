extension OpenAPI {
    /// A path with its operations; shared parameters are already part of each operation.
    struct PathItem: Sendable {
        var template: PathTemplate
        var summary: String?
        var description: String?
        var operations: [Operation] = []
    }

    /// A path such as `/v1/venues/{venueId}`.
    struct PathTemplate: Sendable {
        /// What stands between two slashes; a parameter always fills its segment.
        enum Segment: Hashable, Sendable {
            case literal(String)
            case parameter(String)
        }

        let location: SourceLocation
        /// As written, with the leading slash.
        let text: String
        let segments: [Segment]

        /// The names in braces, in order.
        var parameterNames: [String] {
            segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
        }
    }
}
