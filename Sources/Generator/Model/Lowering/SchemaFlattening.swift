/// Follows references and conjoins what applies together, so that one value has one description.
struct SchemaFlattening {
    let document: OpenAPI.Document
    let diagnostics: Diagnostics

    /// Everything that must hold of a value of that schema.
    func flatten(_ schema: OpenAPI.Schema) -> FlatSchema {
        var flat = FlatSchema(location: schema.location)
        var visited: Set<OpenAPI.SchemaReference> = []
        add(schema, to: &flat, isWhole: true, &visited)
        return flat
    }

    private func add(
        _ schema: OpenAPI.Schema, to flat: inout FlatSchema, isWhole: Bool,
        _ visited: inout Set<OpenAPI.SchemaReference>
    ) {
        if let alternative = schema.nullableAlternative {
            add(alternative, to: &flat, isWhole: isWhole, &visited)
            flat.allowsNull = true
            flat.description = schema.description ?? flat.description
            return
        }
        if let reference = schema.reference { follow(reference, to: &flat, isWhole: isWhole, &visited) }
        for part in schema.allOf?.value ?? [] {
            add(part, to: &flat, isWhole: isWhole && isOnlyWrapper(schema), &visited)
        }
        addOwn(schema, to: &flat, isWhole: isWhole)
    }

    private func follow(
        _ reference: OpenAPI.Schema.Reference, to flat: inout FlatSchema, isWhole: Bool,
        _ visited: inout Set<OpenAPI.SchemaReference>
    ) {
        guard visited.insert(reference.target).inserted else {
            return diagnostics.error(
                "reference-cycle", "the schema is a part of itself without an object, array or map between",
                at: reference.location)
        }
        guard let target = document.schemas[reference.target] else { return }
        add(target, to: &flat, isWhole: isWhole, &visited)
        if isWhole, flat.identity == nil {
            flat.identity = reference.target
            flat.definition = target.location
        }
        visited.remove(reference.target)
    }

    /// Whether the schema adds nothing to its one `allOf` part, as in `allOf: [{$ref: X}]`.
    private func isOnlyWrapper(_ schema: OpenAPI.Schema) -> Bool {
        schema.allOf?.value.count == 1 && schema.object.properties.isEmpty && schema.object.required.isEmpty
            && schema.identity.componentName == nil
    }

    private func addOwn(_ schema: OpenAPI.Schema, to flat: inout FlatSchema, isWhole: Bool) {
        refuseUnhonoured(schema)
        if isWhole, schema.reference == nil, schema.identity.componentName != nil {
            flat.identity = schema.identity
            flat.definition = schema.location
        }
        flat.description = schema.description ?? flat.description
        flat.defaultValue = schema.defaultValue ?? flat.defaultValue
        flat.isDeprecated = flat.isDeprecated || schema.isDeprecated
        addTypes(schema, to: &flat)
        addNumeric(schema.numeric, to: &flat)
        addText(schema, to: &flat)
        addArray(schema, to: &flat)
        addObject(schema.object, to: &flat)
        if let alternatives = schema.oneOf { flat.alternatives = alternatives }
        flat.discriminator = schema.discriminator ?? flat.discriminator
        flat.acceptsAnything = flat.acceptsAnything || schema.constantAnswer == true
    }

    private func refuseUnhonoured(_ schema: OpenAPI.Schema) {
        if let flag = schema.readOnly ?? schema.writeOnly, flag.value {
            diagnostics.error(
                "read-write-only", "readOnly and writeOnly are not honoured", at: flag.location,
                hint: "declare one schema for the request and one for the response")
        }
        if let parts = schema.anyOf {
            diagnostics.error(
                "any-of", "anyOf is honoured only as [X, {type: null}]", at: parts.location,
                hint: "use oneOf with a discriminator")
        }
        if schema.constantAnswer == false {
            diagnostics.error("false-schema", "no value can match the schema false", at: schema.location)
        }
    }

    private func addTypes(_ schema: OpenAPI.Schema, to flat: inout FlatSchema) {
        guard let types = schema.types?.value else { return }
        let named = types.filter { $0 != .null }
        flat.types = flat.types.map { known in known.filter(named.contains) } ?? named
        flat.allowsNull = (flat.allowsNull ?? true) && types.contains(.null)
    }

    private func addNumeric(_ numeric: OpenAPI.Schema.NumericConstraints, to flat: inout FlatSchema) {
        flat.minimum = stricter(flat.minimum, numeric.minimum, >)
        flat.exclusiveMinimum = stricter(flat.exclusiveMinimum, numeric.exclusiveMinimum, >)
        flat.maximum = stricter(flat.maximum, numeric.maximum, <)
        flat.exclusiveMaximum = stricter(flat.exclusiveMaximum, numeric.exclusiveMaximum, <)
        flat.multipleOf = numeric.multipleOf ?? flat.multipleOf
    }

    private func stricter(
        _ known: Located<Number>?, _ added: Located<Number>?, _ isStricter: (Number, Number) -> Bool
    ) -> Located<Number>? {
        guard let known, let added else { return known ?? added }
        return isStricter(added.value, known.value) ? added : known
    }

    private func addText(_ schema: OpenAPI.Schema, to flat: inout FlatSchema) {
        flat.format = schema.format ?? flat.format
        flat.minLength = larger(flat.minLength, schema.text.minLength?.value)
        flat.maxLength = smaller(flat.maxLength, schema.text.maxLength?.value)
        flat.isBase64 = flat.isBase64 || schema.text.contentEncoding != nil
        flat.binary = schema.text.contentMediaType?.location ?? flat.binary
        flat.constant = schema.constant ?? flat.constant
        if let values = schema.enumeration { flat.enumeration = intersection(flat.enumeration, values) }
        guard let pattern = schema.text.pattern else { return }
        if let known = flat.pattern, known.value != pattern.value {
            diagnostics.error(
                "two-patterns", "a string with two patterns is not honoured", at: pattern.location,
                notes: [.init(location: known.location, text: "the other pattern is here")],
                hint: "write one pattern that means both")
        }
        flat.pattern = pattern
        flat.patternMessage = schema.text.patternMessage?.value ?? flat.patternMessage
    }

    private func intersection(_ known: Located<[Node]>?, _ added: Located<[Node]>) -> Located<[Node]> {
        guard let known else { return added }
        let common = known.value.filter { value in added.value.contains { $0.isSameValue(as: value) } }
        return Located(common, at: added.location)
    }

    private func addArray(_ schema: OpenAPI.Schema, to flat: inout FlatSchema) {
        flat.items = schema.array.items ?? flat.items
        flat.minItems = larger(flat.minItems, schema.array.minItems?.value)
        flat.maxItems = smaller(flat.maxItems, schema.array.maxItems?.value)
        flat.uniqueItems = flat.uniqueItems || schema.array.uniqueItems?.value == true
    }

    private func addObject(_ object: OpenAPI.Schema.ObjectConstraints, to flat: inout FlatSchema) {
        for property in object.properties { addProperty(property, to: &flat) }
        flat.required += object.required
        flat.additionalProperties = object.additionalProperties ?? flat.additionalProperties
        flat.minProperties = larger(flat.minProperties, object.minProperties?.value)
        flat.maxProperties = smaller(flat.maxProperties, object.maxProperties?.value)
    }

    private func addProperty(_ property: OpenAPI.Property, to flat: inout FlatSchema) {
        guard let index = flat.properties.firstIndex(where: { $0.name.value == property.name.value }) else {
            return flat.properties.append(property)
        }
        let known = flat.properties[index]
        guard known.schema.identity != property.schema.identity else { return }
        diagnostics.error(
            "property-twice", "the property '\(property.name.value)' is declared by two parts of an allOf",
            at: property.name.location,
            notes: [.init(location: known.name.location, text: "the other declaration is here")])
    }

    private func larger(_ known: Int?, _ added: Int?) -> Int? {
        guard let known, let added else { return known ?? added }
        return max(known, added)
    }

    private func smaller(_ known: Int?, _ added: Int?) -> Int? {
        guard let known, let added else { return known ?? added }
        return min(known, added)
    }
}
