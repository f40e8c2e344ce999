/// What an operation takes as its body: JSON or text as a whole, the fields of a form, or parts.
struct LoweredRequestBody {
    var body: BodyModel?
    var fields: [ParameterModel] = []
    var multipart: MultipartModel?
}

/// Lowers what an operation takes as its body.
struct RequestBodyLowering {
    let values: ValueLowering
    let owner: String
    let isLenient: Bool
    /// `x-body-limit` of the operation, or what holds without it.
    let operationLimit: Int

    func lower(_ body: OpenAPI.RequestBody) -> LoweredRequestBody {
        if Set(body.content.map(\.name.value)) == ["application/json", MediaTypeNames.multipart] {
            return body.content.reduce(into: LoweredRequestBody()) { whole, content in
                let part = lower(body, content)
                whole.body = whole.body ?? part.body
                whole.multipart = whole.multipart ?? part.multipart
            }
        }
        guard body.content.count == 1, let content = body.content.first else {
            values.diagnostics.error(
                "media-type", "a request body is honoured in one media type only", at: body.location,
                hint: "or in two: application/json and multipart/form-data")
            return LoweredRequestBody()
        }
        return lower(body, content)
    }

    private func lower(_ body: OpenAPI.RequestBody, _ content: OpenAPI.MediaType) -> LoweredRequestBody {
        refuseIneffective(content)
        guard let schema = content.schema else {
            values.diagnostics.error("no-schema", "the body has no schema", at: content.name.location)
            return LoweredRequestBody()
        }
        let name = content.name.value
        if content.isRaw?.value == true { return LoweredRequestBody(body: raw(content)) }
        if MediaTypeNames.isJSON(name) { return LoweredRequestBody(body: json(body, content, schema)) }
        guard body.isRequired else {
            values.diagnostics.error(
                "body-optional", "a body that is no JSON must be required", at: body.location)
            return LoweredRequestBody()
        }
        if name == MediaTypeNames.multipart {
            let lowering = MultipartLowering(values: values, owner: owner, isLenient: isLenient)
            let limit = content.bodyLimit?.value ?? operationLimit
            return LoweredRequestBody(multipart: lowering.lower(content, schema, limit: limit))
        }
        if name == MediaTypeNames.form { return LoweredRequestBody(fields: fields(schema)) }
        return LoweredRequestBody(body: text(content, schema))
    }

    private func refuseIneffective(_ content: OpenAPI.MediaType) {
        if let stream = content.isStreamed {
            values.diagnostics.error(
                "ineffective-keyword", "'x-stream' has no effect on a request", at: stream.location)
        }
        guard content.name.value != MediaTypeNames.multipart else { return }
        if let limit = content.bodyLimit {
            values.diagnostics.error(
                "ineffective-keyword",
                "'x-body-limit' of a media type is honoured for multipart/form-data only",
                at: limit.location, hint: "write it beside the operation")
        }
        if let encoding = content.encodings.first {
            values.diagnostics.error(
                "ineffective-keyword", "'encoding' is honoured for multipart/form-data only",
                at: encoding.name.location)
        }
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

    /// The schema says what well-behaved clients send; nothing is decoded by it.
    private func raw(_ content: OpenAPI.MediaType) -> BodyModel {
        BodyModel(
            mediaType: content.name.value, isText: true, isRaw: true, value: ValueModel(.freeForm),
            isRequired: true, examples: ExampleLowering.lower(content.examples))
    }

    private func fields(_ schema: OpenAPI.Schema) -> [ParameterModel] {
        guard let flat = Self.form(schema, values) else { return [] }
        let required = Set(flat.required.map(\.value))
        let lowering = ParameterLowering(values: values, owner: owner)
        return flat.properties.map { lowering.lower($0, isRequired: required.contains($0.name.value)) }
    }

    /// The schema of a form; nil, with an error, where it is none.
    static func form(_ schema: OpenAPI.Schema, _ values: ValueLowering) -> FlatSchema? {
        let flat = values.flattening.flatten(schema)
        guard flat.types == [.object] || flat.types == nil, !flat.properties.isEmpty,
            flat.minProperties == nil, flat.maxProperties == nil
        else {
            values.diagnostics.error(
                "form-schema", "a form must be an object with declared properties", at: flat.location)
            return nil
        }
        guard case .refused? = flat.additionalProperties?.value else {
            values.diagnostics.error(
                "form-schema", "a form must refuse what it does not declare", at: flat.location,
                hint: "add additionalProperties: false; with x-lenient others are read over")
            return nil
        }
        return flat
    }
}
