extension OpenAPI {
    /// The version family a document is written in.
    enum Version: Sendable {
        case v30, v31
    }

    /// A whole contract.
    struct Document: Sendable {
        let version: Version
        var info: Info
        var servers: [Server] = []
        var tags: [Tag] = []
        /// The security of operations that declare none themselves; already applied to each operation.
        var security: [SecurityRequirement] = []
        /// `x-rate-limit-classes`, in the document's order.
        var rateLimitClasses: [RateLimitClass] = []
        var pathItems: [PathItem] = []
        var components = Components()
        /// Every schema that some `$ref` or component leads to.
        var schemas: [SchemaReference: Schema] = [:]
        /// The nodes it was read from.
        var sources: DocumentSources

        /// The start of the root document.
        var location: SourceLocation { sources.root.location }

        /// Every operation in the document's order.
        var operations: [Operation] { pathItems.flatMap(\.operations) }

        /// The schema a reference stands for, siblings of `$ref` left aside; the schema itself when it is none.
        func target(of schema: Schema) -> Schema {
            var current = schema
            var visited: Set<SchemaReference> = []
            while let reference = current.reference, visited.insert(reference.target).inserted,
                let next = schemas[reference.target]
            {
                current = next
            }
            return current
        }
    }
}
