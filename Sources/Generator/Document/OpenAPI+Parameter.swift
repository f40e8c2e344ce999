extension OpenAPI {
    /// Where a parameter or an API key is carried.
    enum ParameterPlace: String, CaseIterable, Sendable {
        case path, query, header, cookie
    }

    /// How a value is written into text (OpenAPI 3.1 §4.8.12.3).
    enum ParameterStyle: String, CaseIterable, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
    }

    /// A parameter of an operation.
    struct Parameter: Sendable {
        let location: SourceLocation
        var name: Located<String>
        var place: ParameterPlace
        /// Always set: the place's default where the document says nothing.
        var style: Located<ParameterStyle>
        /// Always set: true for `form` where the document says nothing.
        var explode: Located<Bool>
        var isRequired: Bool
        var isDeprecated = false
        /// `x-foreign-names`: another program gave it its name.
        var hasForeignName = false
        var description: String?
        var schema: Schema
        var examples: [Example] = []
        /// The component it came from; nil when it was written in place.
        var origin: ComponentReference?
    }
}
