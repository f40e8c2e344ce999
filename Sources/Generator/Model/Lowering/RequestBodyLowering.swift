/// What an operation takes as its body: JSON or text as a whole, or the fields of a form.
struct LoweredRequestBody {
    var body: BodyModel?
    var fields: [ParameterModel] = []
}

/// Lowers what an operation takes as its body.
struct RequestBodyLowering {
    let values: ValueLowering
    let owner: String
    let isLenient: Bool

    func lower(_ body: OpenAPI.RequestBody) -> LoweredRequestBody {
        guard body.content.count == 1, let content = body.content.first else {
            values.diagnostics.error(
                "media-type", "a request body is honoured in one media type only", at: body.location)
            return LoweredRequestBody()
        }
        guard let schema = content.schema else {
            values.diagnostics.error("no-schema", "the body has no schema", at: content.name.location)
            return LoweredRequestBody()
        }
        let name = content.name.value
        if MediaTypeNames.isJSON(name) { return LoweredRequestBody(body: json(body, content, schema)) }
        guard body.isRequired else {
            values.diagnostics.error(
                "body-optional", "a body that is no JSON must be required", at: body.location)
            return LoweredRequestBody()
        }
        if name == MediaTypeNames.form { return LoweredRequestBody(fields: fields(schema)) }
        return LoweredRequestBody(body: text(content, schema))
    }

    private func json(
        _ body: OpenAPI.RequestBody, _ content: OpenAPI.MediaType, _ schema: OpenAPI.Schema
    ) -> BodyModel {
        var lowering = values
        lowering.isLenient = isLenient
        return BodyModel(
            mediaType: content.name.value, value: lowering.lower(schema, hint: owner + "Body"),
            isRequired: body.isRequired, examples: ExampleLowering.lower(content.examples))
    }

    private func text(_ content: OpenAPI.MediaType, _ schema: OpenAPI.Schema) -> BodyModel? {
        let value = values.lower(schema, hint: owner + "Body")
        guard case .string(let constraints) = value.kind, constraints.format == .none, !value.isNullable
        else {
            values.diagnostics.error(
                "media-type", "a request body is honoured as JSON, as a form, or as text (type: string)",
                at: content.name.location)
            return nil
        }
        return BodyModel(
            mediaType: content.name.value, isText: true, value: value, isRequired: true, examples: [])
    }

    private func fields(_ schema: OpenAPI.Schema) -> [ParameterModel] {
        let flat = values.flattening.flatten(schema)
        guard flat.types == [.object] || flat.types == nil, !flat.properties.isEmpty,
            flat.minProperties == nil, flat.maxProperties == nil
        else {
            values.diagnostics.error(
                "form-schema", "a form must be an object with declared properties", at: flat.location)
            return []
        }
        guard case .refused? = flat.additionalProperties?.value else {
            values.diagnostics.error(
                "form-schema", "a form must refuse what it does not declare", at: flat.location,
                hint: "add additionalProperties: false; with x-lenient others are read over")
            return []
        }
        let required = Set(flat.required.map(\.value))
        let lowering = ParameterLowering(values: values, owner: owner)
        return flat.properties.map { lowering.lower($0, isRequired: required.contains($0.name.value)) }
    }
}
