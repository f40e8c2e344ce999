extension DocumentReader {
    /// Reads the schema that a reference or component stands for, once, and gives its identity.
    func schemaTarget(_ target: Place) -> OpenAPI.SchemaReference {
        let reference = identity(of: target)
        guard schemas[reference] == nil, schemasBeingRead.insert(reference).inserted else { return reference }
        schemas[reference] = schema(target)
        schemasBeingRead.remove(reference)
        return reference
    }

    /// Reads a schema; after an error, as much of it as can be read.
    func schema(_ place: Place) -> OpenAPI.Schema {
        var schema = OpenAPI.Schema(location: place.location, identity: identity(of: place))
        if case .bool(let answer) = place.node.content, version == .v31 {
            schema.constantAnswer = answer
            return schema
        }
        guard var reader = ObjectReader(place, as: "a schema", diagnostics) else { return schema }
        if let reference = reader.member("$ref") {
            schema.reference = schemaReference(reference, in: place)
            if version == .v30 {
                refuseSiblings(of: place)
                return schema
            }
        }
        readAnnotations(&reader, into: &schema)
        readType(&reader, into: &schema)
        readValues(&reader, into: &schema)
        readNumeric(&reader, into: &schema)
        readText(&reader, into: &schema)
        readArray(&reader, into: &schema)
        readObject(&reader, into: &schema)
        readComposition(&reader, into: &schema)
        refuseKeywords(&reader)
        reader.finish()
        return schema
    }

    /// Reads the properties of an object.
    func properties(_ place: Place) -> [OpenAPI.Property] {
        place.entries(as: "properties", diagnostics).map { entry in
            checkName(entry.name, as: "a property", against: .member)
            return OpenAPI.Property(name: entry.name, schema: schema(entry.place))
        }
    }

    /// Follows a `$ref` (or a value of a discriminator's mapping) to a schema.
    func schemaReference(_ text: Place, in place: Place) -> OpenAPI.Schema.Reference? {
        guard let reference = text.string(diagnostics),
            let target = follow(reference, from: place, in: .schemas)
        else { return nil }
        return OpenAPI.Schema.Reference(location: text.location, target: schemaTarget(target))
    }

    private func identity(of place: Place) -> OpenAPI.SchemaReference {
        OpenAPI.SchemaReference(
            file: place.file, pointer: place.pointer, componentName: names.known(place.key, in: .schemas))
    }

    private func refuseSiblings(of place: Place) {
        for member in place.node.mapping?.members ?? [] where member.name != "$ref" {
            diagnostics.error(
                "ignored-sibling", "keyword '\(member.name)' beside '$ref' has no effect in OpenAPI 3.0",
                at: member.nameLocation, hint: "put the '$ref' into 'allOf'")
        }
    }

    private func refuseKeywords(_ reader: inout ObjectReader) {
        reader.refuse(
            "not", "if", "then", "else", "contains", "minContains", "maxContains", "prefixItems",
            "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas", "dependencies",
            "unevaluatedItems", "unevaluatedProperties", because: "it cannot be checked in one pass")
        reader.refuse(
            "$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$defs",
            "definitions",
            because: "schemas are shared through components or files")
        reader.refuse("contentSchema", because: "embedded documents are not read")
        reader.refuse("xml", because: "bodies are JSON")
        if version == .v31 {
            reader.refuse("nullable", because: "OpenAPI 3.1 writes type: [string, 'null']")
        } else {
            reader.refuse(
                "const", "examples", "contentEncoding", "contentMediaType", because: "it needs OpenAPI 3.1")
        }
    }
}
