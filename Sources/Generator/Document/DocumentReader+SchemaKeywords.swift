extension DocumentReader {
    /// Reads what only describes, and the direction a value goes.
    func readAnnotations(_ reader: inout ObjectReader, into schema: inout OpenAPI.Schema) {
        schema.title = reader.string("title")?.value
        schema.description = reader.string("description")?.value
        schema.isDeprecated = reader.bool("deprecated")?.value ?? false
        schema.readOnly = reader.bool("readOnly")
        schema.writeOnly = reader.bool("writeOnly")
        if version == .v31 {
            schema.examples = reader.list("examples").map(\.node)
            _ = reader.string("$comment")
        }
        if let example = reader.member("example") { schema.examples.append(example.node) }
        externalDocumentation(reader.member("externalDocs"))
        if schema.readOnly?.value == true, let writeOnly = schema.writeOnly, writeOnly.value {
            diagnostics.error(
                "contradiction", "a value cannot be both readOnly and writeOnly", at: writeOnly.location)
        }
    }

    /// Reads `enum`, `const` and `default`.
    func readValues(_ reader: inout ObjectReader, into schema: inout OpenAPI.Schema) {
        if let place = reader.member("enum") {
            let values = place.list(diagnostics).map(\.node)
            if place.node.sequence?.isEmpty == true {
                diagnostics.error("wrong-value", "'enum' lists no value", at: place.location)
            }
            for (index, value) in values.enumerated()
            where values[..<index].contains(where: value.isSameValue) {
                diagnostics.error("wrong-value", "'enum' lists a value twice", at: value.location)
            }
            schema.enumeration = Located(values, at: place.location)
        }
        if version == .v31 { schema.constant = reader.member("const")?.node }
        schema.defaultValue = reader.member("default")?.node
    }

    /// Reads the keywords of strings.
    func readText(_ reader: inout ObjectReader, into schema: inout OpenAPI.Schema) {
        schema.text.minLength = reader.count("minLength")
        schema.text.maxLength = reader.count("maxLength")
        schema.text.pattern = reader.string("pattern")
        schema.text.patternMessage = reader.string("x-pattern-message")
        if let message = schema.text.patternMessage, schema.text.pattern == nil {
            diagnostics.error(
                "ineffective-keyword", "'x-pattern-message' has no effect without 'pattern'",
                at: message.location)
        }
        if version == .v31, let encoding = reader.string("contentEncoding") {
            schema.text.contentEncoding = encoding
            if encoding.value != "base64" {
                diagnostics.error(
                    "unsupported-encoding", "contentEncoding '\(encoding.value)' is not supported",
                    at: encoding.location, hint: "write base64")
            }
        }
        if version == .v31 { schema.text.contentMediaType = reader.string("contentMediaType") }
        if let format = schema.format, format.value == "binary" {
            schema.text.contentMediaType =
                schema.text.contentMediaType ?? Located("application/octet-stream", at: format.location)
        }
        if let format = schema.format, format.value == "byte" {
            schema.text.contentEncoding = Located("base64", at: format.location)
        }
        checkOrder(schema.text.minLength, schema.text.maxLength, "minLength", "maxLength")
    }

    /// Reads the keywords of arrays.
    func readArray(_ reader: inout ObjectReader, into schema: inout OpenAPI.Schema) {
        schema.array.items = reader.member("items").map { self.schema($0) }
        schema.array.minItems = reader.count("minItems")
        schema.array.maxItems = reader.count("maxItems")
        schema.array.uniqueItems = reader.bool("uniqueItems")
        checkOrder(schema.array.minItems, schema.array.maxItems, "minItems", "maxItems")
        if schema.valueTypes.contains(.array), schema.array.items == nil {
            diagnostics.error("missing-member", "an array needs 'items'", at: schema.location)
        }
    }

    /// Reads the keywords of objects.
    func readObject(_ reader: inout ObjectReader, into schema: inout OpenAPI.Schema) {
        schema.hasForeignNames = reader.bool("x-foreign-names")?.value ?? false
        if let place = reader.member("properties") { schema.object.properties = properties(place) }
        schema.object.required = reader.strings("required")
        var seen: Set<String> = []
        for name in schema.object.required where !seen.insert(name.value).inserted {
            diagnostics.error("wrong-value", "'required' lists '\(name.value)' twice", at: name.location)
        }
        if let place = reader.member("additionalProperties") {
            schema.object.additionalProperties = Located(additionalProperties(place), at: place.location)
        }
        schema.object.minProperties = reader.count("minProperties")
        schema.object.maxProperties = reader.count("maxProperties")
        checkOrder(schema.object.minProperties, schema.object.maxProperties, "minProperties", "maxProperties")
    }

    private func additionalProperties(_ place: Place) -> OpenAPI.AdditionalProperties {
        if case .bool(let allowed) = place.node.content { return allowed ? .anything : .refused }
        if place.node.mapping?.members.isEmpty == true { return .anything }
        return .matching(schema(place))
    }

    private func checkOrder(
        _ lower: Located<Int>?, _ upper: Located<Int>?, _ lowerName: String, _ upperName: String
    ) {
        guard let lower, let upper, lower.value > upper.value else { return }
        diagnostics.error(
            "contradiction", "'\(lowerName)' \(lower.value) is greater than '\(upperName)' \(upper.value)",
            at: lower.location, notes: [.init(location: upper.location, text: "'\(upperName)' is here")])
    }
}
