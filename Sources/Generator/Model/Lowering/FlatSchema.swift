/// A schema with its `$ref`s followed and its `allOf` parts conjoined: all that must hold of one value.
struct FlatSchema {
    /// Where it was used; messages stand there.
    let location: SourceLocation
    /// Where the schema itself is written; declarations link to it.
    var definition: SourceLocation
    /// The schema whose name a declared type takes; nil where it is only part of another.
    var identity: OpenAPI.SchemaReference?
    var description: String?
    /// Types besides `null`; nil when no part says.
    var types: [OpenAPI.SchemaType]?
    /// Whether `null` is allowed; nil when no part says.
    var allowsNull: Bool?
    var format: Located<String>?
    var enumeration: Located<[Node]>?
    var constant: Node?
    var defaultValue: Node?
    var isDeprecated = false
    var minimum: Located<Number>?
    var maximum: Located<Number>?
    var exclusiveMinimum: Located<Number>?
    var exclusiveMaximum: Located<Number>?
    var multipleOf: Located<Number>?
    var minLength: Int?
    var maxLength: Int?
    var pattern: Located<String>?
    var patternMessage: String?
    var isBase64 = false
    /// Where the schema says that the string is bytes as they are; nil where it does not.
    var binary: SourceLocation?
    var items: OpenAPI.Schema?
    var minItems: Int?
    var maxItems: Int?
    var uniqueItems = false
    var properties: [OpenAPI.Property] = []
    var required: [Located<String>] = []
    var additionalProperties: Located<OpenAPI.AdditionalProperties>?
    var minProperties: Int?
    var maxProperties: Int?
    var alternatives: Located<[OpenAPI.Schema]>?
    var discriminator: OpenAPI.Discriminator?
    /// Whether a part is the schema `true`.
    var acceptsAnything = false

    init(location: SourceLocation) {
        self.location = location
        self.definition = location
    }
}
