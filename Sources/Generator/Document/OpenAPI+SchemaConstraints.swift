extension OpenAPI.Schema {
    /// Keywords that bear on numbers.
    struct NumericConstraints: Sendable {
        var minimum: Located<Number>?
        var maximum: Located<Number>?
        var exclusiveMinimum: Located<Number>?
        var exclusiveMaximum: Located<Number>?
        /// Greater than 0.
        var multipleOf: Located<Number>?
    }

    /// Keywords that bear on strings; lengths are in code points.
    struct TextConstraints: Sendable {
        var minLength: Located<Int>?
        var maxLength: Located<Int>?
        /// A regular expression of ECMA-262, not anchored.
        var pattern: Located<String>?
        /// `x-pattern-message`: what is said of a text that does not match, for people.
        var patternMessage: Located<String>?
        /// `base64` is the only one honoured; format `byte` of 3.0 is lifted to it.
        var contentEncoding: Located<String>?
        /// `contentMediaType`: the string is bytes of that type; format `binary` of 3.0 is lifted to it.
        var contentMediaType: Located<String>?
    }

    /// Keywords that bear on arrays.
    struct ArrayConstraints: Sendable {
        var minItems: Located<Int>?
        var maxItems: Located<Int>?
        var uniqueItems: Located<Bool>?
        /// At most one element, since a struct cannot hold itself.
        private var itemSchema: [OpenAPI.Schema] = []

        /// `items`.
        var items: OpenAPI.Schema? {
            get { itemSchema.first }
            set { itemSchema = newValue.map { [$0] } ?? [] }
        }
    }

    /// Keywords that bear on objects.
    struct ObjectConstraints: Sendable {
        var properties: [OpenAPI.Property] = []
        var required: [Located<String>] = []
        var additionalProperties: Located<OpenAPI.AdditionalProperties>?
        var minProperties: Located<Int>?
        var maxProperties: Located<Int>?
    }
}

extension OpenAPI {
    /// A member that an object declares by name.
    struct Property: Sendable {
        var name: Located<String>
        var schema: Schema
    }

    /// What members without a declaration may be.
    indirect enum AdditionalProperties: Sendable {
        case refused
        case anything
        case matching(Schema)
    }

    /// The member that tells which schema of a `oneOf` applies.
    struct Discriminator: Sendable {
        /// One value with the schema it stands for.
        struct Entry: Sendable {
            var value: Located<String>
            var target: SchemaReference
        }

        let location: SourceLocation
        var propertyName: Located<String>
        /// Empty when the component names are the values.
        var mapping: [Entry] = []
    }
}
