/// Turns a schema into the value it describes, declaring types on the way.
struct ValueLowering {
    let flattening: SchemaFlattening
    let table: TypeTable
    let diagnostics: Diagnostics
    /// Whether members that are not declared are read over instead of refused.
    var isLenient = false

    /// The value of a schema; `hint` names a type that has no name of its own.
    func lower(_ schema: OpenAPI.Schema, hint: String) -> ValueModel {
        lower(flattening.flatten(schema), hint: hint)
    }

    /// The value of a flat schema.
    func lower(_ flat: FlatSchema, hint: String) -> ValueModel {
        ValueModel(kind(flat, hint: hint), isNullable: isNullable(flat))
    }

    private func isNullable(_ flat: FlatSchema) -> Bool {
        flat.allowsNull ?? false
    }

    private func kind(_ flat: FlatSchema, hint: String) -> ValueKind {
        if let alternatives = flat.alternatives {
            return .named(UnionLowering(values: self).declare(flat, alternatives, hint: hint))
        }
        if let constant = flat.constant { return constantKind(constant) }
        guard let types = flat.types ?? impliedTypes(flat) else { return unspecified(flat) }
        guard types.count == 1, let type = types.first else {
            diagnostics.error(
                "several-types", "a value of several types is not honoured (besides null)", at: flat.location,
                hint: "use oneOf with a discriminator")
            return .freeForm
        }
        return kind(of: type, flat, hint: hint)
    }

    private func impliedTypes(_ flat: FlatSchema) -> [OpenAPI.SchemaType]? {
        if let values = flat.enumeration?.value, values.allSatisfy({ $0.string != nil || $0.isNull }) {
            return [.string]
        }
        return flat.properties.isEmpty ? nil : [.object]
    }

    private func unspecified(_ flat: FlatSchema) -> ValueKind {
        if !flat.acceptsAnything, flat.description == nil {
            diagnostics.error(
                "no-type", "the schema says neither a type nor what any value means", at: flat.location,
                hint: "give it a type, or a description if any JSON value is meant")
        }
        return .freeForm
    }

    private func constantKind(_ node: Node) -> ValueKind {
        if let text = node.string { return .constant(text) }
        diagnostics.error(
            "const-kind", "const is honoured for strings only, not for \(node.kindName)", at: node.location)
        return .freeForm
    }

    private func kind(of type: OpenAPI.SchemaType, _ flat: FlatSchema, hint: String) -> ValueKind {
        refuseForeign(flat, for: type)
        switch type {
        case .string: return StringLowering(values: self).kind(flat, hint: hint)
        case .integer: return NumberLowering(diagnostics: diagnostics).integer(flat)
        case .number: return NumberLowering(diagnostics: diagnostics).number(flat)
        case .boolean: return .bool
        case .array: return array(flat, hint: hint)
        case .object: return object(flat, hint: hint)
        case .null: return .freeForm
        }
    }

    /// A keyword that can never bear on the value would be read over; that is an error.
    private func refuseForeign(_ flat: FlatSchema, for type: OpenAPI.SchemaType) {
        let found: [(name: String, isPresent: Bool, types: [OpenAPI.SchemaType])] = [
            ("minLength", flat.minLength != nil, [.string]), ("maxLength", flat.maxLength != nil, [.string]),
            ("pattern", flat.pattern != nil, [.string]), ("contentEncoding", flat.isBase64, [.string]),
            ("minimum", flat.minimum != nil, [.integer, .number]),
            ("maximum", flat.maximum != nil, [.integer, .number]),
            ("exclusiveMinimum", flat.exclusiveMinimum != nil, [.integer, .number]),
            ("exclusiveMaximum", flat.exclusiveMaximum != nil, [.integer, .number]),
            ("multipleOf", flat.multipleOf != nil, [.integer, .number]),
            ("items", flat.items != nil, [.array]), ("minItems", flat.minItems != nil, [.array]),
            ("maxItems", flat.maxItems != nil, [.array]), ("uniqueItems", flat.uniqueItems, [.array]),
            ("properties", !flat.properties.isEmpty, [.object]),
            ("required", !flat.required.isEmpty, [.object]),
            ("additionalProperties", flat.additionalProperties != nil, [.object]),
            ("minProperties", flat.minProperties != nil, [.object]),
            ("maxProperties", flat.maxProperties != nil, [.object]),
            ("enum", flat.enumeration != nil, [.string]),
        ]
        for keyword in found where keyword.isPresent && !keyword.types.contains(type) {
            diagnostics.error(
                "keyword-without-effect",
                "'\(keyword.name)' is not honoured for a value of type \(type.rawValue)",
                at: flat.location)
        }
    }

    private func array(_ flat: FlatSchema, hint: String) -> ValueKind {
        guard let items = flat.items else {
            diagnostics.error(
                "no-items", "an array must say what its items are", at: flat.location, hint: "add items")
            return .freeForm
        }
        let element = lower(items, hint: hint + "Item")
        if flat.uniqueItems, !element.kind.isHashable {
            diagnostics.error("unique-items", "uniqueItems is honoured for scalars only", at: flat.location)
        }
        return .array(
            element: element, count: LengthRange(min: flat.minItems, max: flat.maxItems),
            unique: flat.uniqueItems)
    }

    private func object(_ flat: FlatSchema, hint: String) -> ValueKind {
        if flat.properties.isEmpty, let kind = map(flat, hint: hint) { return kind }
        return .named(StructureLowering(values: self).declare(flat, hint: hint))
    }

    private func map(_ flat: FlatSchema, hint: String) -> ValueKind? {
        let count = LengthRange(min: flat.minProperties, max: flat.maxProperties)
        switch flat.additionalProperties?.value {
        case .matching(let schema): return .map(value: lower(schema, hint: hint + "Value"), count: count)
        case .anything: return .map(value: ValueModel(.freeForm), count: count)
        case nil where flat.required.isEmpty: return .map(value: ValueModel(.freeForm), count: count)
        default: return nil
        }
    }
}

extension ValueKind {
    /// Whether the Swift type can be compared by hash.
    var isHashable: Bool {
        switch self {
        case .array, .map, .freeForm, .double: false
        case .named: false
        default: true
        }
    }
}
