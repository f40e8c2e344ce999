extension OpenAPI {
    /// A section of `components` that a `$ref` may lead to.
    enum ComponentSection: String, CaseIterable, Sendable {
        case schemas, responses, parameters, examples, requestBodies, headers, securitySchemes, pathItems
    }

    /// The identity of a shared value: the place its `$ref`s end at.
    struct ComponentReference: Hashable, Sendable {
        let section: ComponentSection
        /// The file's path as in locations.
        let file: String
        /// The JSON pointer within the file (RFC 6901); empty for the whole file.
        let pointer: String
        /// Its name in `components` of the bundled document.
        let name: String
    }

    /// The shared parts of a document.
    struct Components: Sendable {
        /// The schemas of `components/schemas`, in the document's order; look them up in `Document.schemas`.
        var schemas: [Located<SchemaReference>] = []
        var securitySchemes: [SecurityScheme] = []
        /// Every component that is declared in the root document, with the place of its name.
        var declared: [Located<ComponentReference>] = []
        /// Every component that some `$ref` leads to.
        var referenced: Set<ComponentReference> = []
    }
}
