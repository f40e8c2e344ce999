/// Lowers a body that is a form in parts.
struct MultipartLowering {
    let values: ValueLowering
    let owner: String
    let isLenient: Bool

    private var diagnostics: Diagnostics { values.diagnostics }

    func lower(_ content: OpenAPI.MediaType, _ schema: OpenAPI.Schema, limit: Int) -> MultipartModel? {
        guard let flat = RequestBodyLowering.form(schema, values) else { return nil }
        let required = Set(flat.required.map(\.value))
        var model = MultipartModel(fields: [], file: nil, limit: limit)
        for property in flat.properties {
            let isRequired = required.contains(property.name.value)
            let encoding = content.encodings.first { $0.name.value == property.name.value }
            if values.flattening.flatten(property.schema).binary == nil {
                model.fields.append(field(property, encoding, isRequired: isRequired))
            } else if model.file == nil {
                model.file = file(property, encoding, isRequired: isRequired)
            } else {
                diagnostics.error(
                    "second-file", "a form can have one file only, since it is passed on while it comes",
                    at: property.name.location)
            }
        }
        refuseUnknown(content.encodings, flat)
        return model
    }

    private func field(
        _ property: OpenAPI.Property, _ encoding: OpenAPI.Encoding?, isRequired: Bool
    ) -> ParameterModel {
        var lowering = ParameterLowering(values: values, owner: owner)
        lowering.values.isLenient = isLenient
        let field = lowering.lower(part: property, isRequired: isRequired)
        let expected = field.isJSON ? "application/json" : "text/plain"
        for type in encoding?.contentTypes ?? [] where type.value != expected {
            diagnostics.error(
                "part-type", "this part is read as \(expected), not as \(type.value.printable)",
                at: type.location)
        }
        return field
    }

    private func file(
        _ property: OpenAPI.Property, _ encoding: OpenAPI.Encoding?, isRequired: Bool
    ) -> FilePartModel {
        let flat = values.flattening.flatten(property.schema)
        if flat.minLength != nil || flat.maxLength != nil || flat.pattern != nil {
            diagnostics.error(
                "binary", "the length and the content of a file are not checked", at: flat.location,
                hint: "x-body-limit bounds the whole body")
        }
        return FilePartModel(
            name: property.name.value, swiftName: SwiftNaming.member(property.name.value),
            description: flat.description ?? "", isRequired: isRequired,
            mediaTypes: encoding?.contentTypes.map(\.value) ?? [], place: SourcePlace(property.name.location))
    }

    private func refuseUnknown(_ encodings: [OpenAPI.Encoding], _ flat: FlatSchema) {
        let names = flat.properties.map(\.name.value)
        for encoding in encodings where !names.contains(encoding.name.value) {
            diagnostics.error(
                "undeclared", "the form has no part '\(encoding.name.value.printable)'",
                at: encoding.name.location, hint: Spelling.hint(for: encoding.name.value, among: names))
        }
    }
}
