extension DocumentReader {
    /// Reads `allOf`, `oneOf`, `anyOf` and `discriminator`.
    func readComposition(_ reader: inout ObjectReader, into schema: inout OpenAPI.Schema) {
        schema.allOf = schemaList(reader.member("allOf"))
        schema.oneOf = schemaList(reader.member("oneOf"))
        let anyOf = reader.member("anyOf")
        schema.anyOf = schemaList(anyOf)
        if let anyOf, schema.oneOf != nil || schema.nullableAlternative == nil {
            diagnostics.error(
                "unsupported-keyword", "keyword 'anyOf' is supported only as [X, {type: 'null'}]",
                at: anyOf.location, hint: "use oneOf with a discriminator")
        }
        if let place = reader.member("discriminator") {
            schema.discriminator = discriminator(place)
            if schema.oneOf == nil {
                diagnostics.error(
                    "ineffective-keyword", "'discriminator' is honoured only beside 'oneOf'",
                    at: place.location)
            }
        }
    }

    private func schemaList(_ place: Place?) -> Located<[OpenAPI.Schema]>? {
        guard let place else { return nil }
        let list = place.list(diagnostics)
        if place.node.sequence?.isEmpty == true {
            diagnostics.error("wrong-value", "expected at least one schema", at: place.location)
        }
        return Located(list.map(schema), at: place.location)
    }

    private func discriminator(_ place: Place) -> OpenAPI.Discriminator? {
        guard var reader = ObjectReader(place, as: "a discriminator", diagnostics) else { return nil }
        let property = reader.requiredString("propertyName")
        let mapping = reader.entries("mapping", as: "a mapping of discriminator values").compactMap(
            discriminatorEntry)
        reader.finish()
        return property.map {
            OpenAPI.Discriminator(location: place.location, propertyName: $0, mapping: mapping)
        }
    }

    private func discriminatorEntry(
        _ entry: (name: Located<String>, place: Place)
    ) -> OpenAPI.Discriminator.Entry? {
        guard let text = entry.place.string(diagnostics) else { return nil }
        // A bare name means a component of the root document (OpenAPI 3.1 §4.8.25).
        let isName = NameRule.component.allows(text.value) && !text.value.contains(".")
        let reference = isName ? "#/components/schemas/\(text.value)" : text.value
        let base = isName ? sources.root : entry.place
        guard let target = follow(Located(reference, at: text.location), from: base, in: .schemas) else {
            return nil
        }
        return OpenAPI.Discriminator.Entry(value: entry.name, target: schemaTarget(target))
    }
}
