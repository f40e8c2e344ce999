extension OpenAPI {
    /// A schema's identity: the place where it is written. Two uses of one schema have equal references.
    ///
    /// A component that is only a `$ref` to a file has that file's place and its own name.
    struct SchemaReference: Sendable {
        /// The file's path as in locations.
        let file: String
        /// The JSON pointer within the file (RFC 6901); empty for the whole file.
        let pointer: String
        /// The name in `components/schemas` of the bundled document; nil for a schema that no `$ref` leads to
        /// and that is therefore part of what it is written in.
        let componentName: String?
    }
}

extension OpenAPI.SchemaReference: Hashable {
    static func == (left: Self, right: Self) -> Bool {
        left.pointer == right.pointer && left.file == right.file
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(file)
        hasher.combine(pointer)
    }
}
