/// Lowers one parameter.
struct ParameterLowering {
    var values: ValueLowering
    let owner: String

    func lower(_ parameter: OpenAPI.Parameter) -> ParameterModel {
        let flat = values.flattening.flatten(parameter.schema)
        let value = values.lower(flat, hint: owner + SwiftNaming.type(parameter.name.value))
        refuseUnhonoured(value, at: parameter.location)
        return ParameterModel(
            name: parameter.name.value, swiftName: SwiftNaming.member(parameter.name.value),
            location: location(parameter.place), description: parameter.description ?? flat.description ?? "",
            value: value, isRequired: parameter.isRequired, explode: parameter.explode.value,
            defaultValue: LiteralLowering(values: values).literal(flat, value),
            example: parameter.examples.first.map { ExampleLowering.parameterText($0.value) },
            place: SourcePlace(parameter.location))
    }

    /// Lowers a field of a form; the items of an array are repeated fields.
    func lower(_ field: OpenAPI.Property, isRequired: Bool) -> ParameterModel {
        let flat = values.flattening.flatten(field.schema)
        let value = values.lower(flat, hint: owner + SwiftNaming.type(field.name.value))
        refuseUnhonoured(value, at: field.name.location)
        return ParameterModel(
            name: field.name.value, swiftName: SwiftNaming.member(field.name.value), location: .form,
            description: flat.description ?? "", value: value, isRequired: isRequired, explode: true,
            defaultValue: LiteralLowering(values: values).literal(flat, value), example: nil,
            place: SourcePlace(field.name.location))
    }

    /// Lowers a part of a form; what is no scalar is JSON, the items of an array of scalars are repeated parts.
    func lower(part: OpenAPI.Property, isRequired: Bool) -> ParameterModel {
        let flat = values.flattening.flatten(part.schema)
        let value = values.lower(flat, hint: owner + SwiftNaming.type(part.name.value))
        if value.isNullable {
            values.diagnostics.error("parameter-null", "a part cannot be null", at: part.name.location)
        }
        return ParameterModel(
            name: part.name.value, swiftName: SwiftNaming.member(part.name.value), location: .part,
            description: flat.description ?? "", value: value, isRequired: isRequired, explode: true,
            isJSON: !isHonoured(value.kind),
            defaultValue: LiteralLowering(values: values).literal(flat, value),
            example: nil, place: SourcePlace(part.name.location))
    }

    private func location(_ place: OpenAPI.ParameterPlace) -> ParameterModel.Location {
        switch place {
        case .path: .path
        case .query: .query
        case .header: .header
        case .cookie: .cookie
        }
    }

    private func refuseUnhonoured(_ value: ValueModel, at location: SourceLocation) {
        if value.isNullable {
            values.diagnostics.error("parameter-null", "a parameter cannot be null", at: location)
        }
        guard !isHonoured(value.kind) else { return }
        values.diagnostics.error(
            "parameter-kind", "a parameter must be a scalar or an array of scalars", at: location)
    }

    private func isHonoured(_ kind: ValueKind) -> Bool {
        switch kind {
        case .array(let element, _, _): isScalar(element.kind) && !element.isNullable
        default: isScalar(kind)
        }
    }

    private func isScalar(_ kind: ValueKind) -> Bool {
        switch kind {
        case .array, .map, .freeForm, .base64, .constant: false
        case .named(let name):
            if case .enumeration = values.table.type(named: name)?.shape { true } else { false }
        default: true
        }
    }
}
