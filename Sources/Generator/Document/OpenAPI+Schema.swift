extension OpenAPI {
    /// The types of JSON Schema.
    enum SchemaType: String, CaseIterable, Sendable {
        case null, boolean, integer, number, string, array, object
    }

    /// A schema with every keyword that is honoured; all that are present apply together.
    ///
    /// A document with any other keyword is refused before this value exists.
    struct Schema: Sendable {
        let location: SourceLocation
        /// Where it is written; its name when it is a component.
        let identity: SchemaReference
        /// `$ref`; in 3.1 the other keywords of this schema apply as well.
        var reference: Reference?
        /// A boolean schema: `true` lets everything pass, `false` nothing.
        var constantAnswer: Bool?
        /// `type` as a list, in the document's order, `null` included; nil when it is not given.
        var types: Located<[SchemaType]>?
        var format: Located<String>?
        var title: String?
        var description: String?
        /// `enum`.
        var enumeration: Located<[Node]>?
        /// `const`.
        var constant: Node?
        /// `default`.
        var defaultValue: Node?
        var examples: [Node] = []
        var isDeprecated = false
        /// `x-foreign-names`: the properties are named as another program knows them.
        var hasForeignNames = false
        var readOnly: Located<Bool>?
        var writeOnly: Located<Bool>?
        var numeric = NumericConstraints()
        var text = TextConstraints()
        var array = ArrayConstraints()
        var object = ObjectConstraints()
        var allOf: Located<[Schema]>?
        var oneOf: Located<[Schema]>?
        /// Kept only in the form `[X, {type: null}]`; any other is refused.
        var anyOf: Located<[Schema]>?
        var discriminator: Discriminator?

        /// Starts a schema without any keyword.
        init(location: SourceLocation, identity: SchemaReference) {
            self.location = location
            self.identity = identity
        }
    }
}

extension OpenAPI.Schema {
    /// A `$ref` to another schema.
    struct Reference: Sendable {
        let location: SourceLocation
        let target: OpenAPI.SchemaReference
    }

    /// The types besides `null`; empty when `type` is not given.
    var valueTypes: [OpenAPI.SchemaType] { types?.value.filter { $0 != .null } ?? [] }

    /// Whether `type` lists `null`.
    var allowsNull: Bool { types?.value.contains(.null) ?? false }

    /// X of the two forms `oneOf: [X, {type: null}]` and `anyOf: [X, {type: null}]`; nil for anything else.
    var nullableAlternative: OpenAPI.Schema? {
        guard let parts = (oneOf ?? anyOf)?.value, parts.count == 2 else { return nil }
        if parts[1].isOnlyNull { return parts[0] }
        return parts[0].isOnlyNull ? parts[1] : nil
    }

    /// Whether it is `{type: null}`.
    var isOnlyNull: Bool { types?.value == [.null] && reference == nil }
}
