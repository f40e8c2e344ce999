/// A keyword stands only beside a type that it bears on; elsewhere it would be ignored.
enum EffectiveKeywords: ContractRule {
    static let isHard = true

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        for schema in document.allSchemas {
            let types = schema.valueTypes
            guard !types.isEmpty else { continue }
            for (keyword, location) in keywords(of: schema)
            where !keyword.types.contains(where: types.contains) {
                let names = types.map(\.rawValue).joined(separator: " or ")
                diagnostics.error(
                    "ineffective-keyword", "keyword '\(keyword.name)' has no effect on type \(names)",
                    at: location)
            }
        }
    }

    private struct Keyword {
        let name: String
        let types: [OpenAPI.SchemaType]
    }

    private static func keywords(of schema: OpenAPI.Schema) -> [(Keyword, SourceLocation)] {
        var found: [(Keyword, SourceLocation)] = []
        func add(_ name: String, _ location: SourceLocation?, _ types: OpenAPI.SchemaType...) {
            if let location { found.append((Keyword(name: name, types: types), location)) }
        }
        add("minimum", schema.numeric.minimum?.location, .integer, .number)
        add("maximum", schema.numeric.maximum?.location, .integer, .number)
        add("exclusiveMinimum", schema.numeric.exclusiveMinimum?.location, .integer, .number)
        add("exclusiveMaximum", schema.numeric.exclusiveMaximum?.location, .integer, .number)
        add("multipleOf", schema.numeric.multipleOf?.location, .integer, .number)
        add("minLength", schema.text.minLength?.location, .string)
        add("maxLength", schema.text.maxLength?.location, .string)
        add("pattern", schema.text.pattern?.location, .string)
        add("contentEncoding", schema.text.contentEncoding?.location, .string)
        add("contentMediaType", schema.text.contentMediaType?.location, .string)
        add("minItems", schema.array.minItems?.location, .array)
        add("maxItems", schema.array.maxItems?.location, .array)
        add("uniqueItems", schema.array.uniqueItems?.location, .array)
        add("items", schema.array.items?.location, .array)
        add("properties", schema.object.properties.first?.name.location, .object)
        add("required", schema.object.required.first?.location, .object)
        add("additionalProperties", schema.object.additionalProperties?.location, .object)
        add("minProperties", schema.object.minProperties?.location, .object)
        add("maxProperties", schema.object.maxProperties?.location, .object)
        return found
    }
}
