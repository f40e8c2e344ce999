/// Lowers an operation's responses that are not problems.
struct ResponseLowering {
    let values: ValueLowering
    let owner: String

    private var diagnostics: Diagnostics { values.diagnostics }

    func lower(_ responses: [OpenAPI.Response]) -> [ResponseModel] {
        responses.compactMap(lower).sorted { $0.status < $1.status }
    }

    private func lower(_ response: OpenAPI.Response) -> ResponseModel? {
        guard case .code(let status) = response.status.value else {
            diagnostics.error(
                "status-range", "'\(response.status.value.text)' is not honoured",
                at: response.status.location,
                hint: "declare each status by its number")
            return nil
        }
        if response.content.contains(where: { $0.name.value == MediaTypeNames.problem }) { return nil }
        let caseName = ResponseNaming.caseName(status)
        return ResponseModel(
            status: status, caseName: caseName, description: response.description,
            headers: response.headers.map { header($0, caseName) },
            bodies: bodies(response, status, caseName),
            place: SourcePlace(response.location))
    }

    private func bodies(_ response: OpenAPI.Response, _ status: Int, _ caseName: String) -> [BodyModel] {
        if let content = response.content.first, status == 204 || status == 304 {
            diagnostics.error("body-not-allowed", "a \(status) has no body", at: content.name.location)
        }
        let isSingle = response.content.count == 1
        return response.content.compactMap { content in
            refuseIneffective(content)
            let suffix = isSingle ? "" : SwiftNaming.type(MediaTypeNaming.caseName(content.name.value))
            let hint = owner + SwiftNaming.type(caseName) + suffix + "Body"
            return MediaTypeNames.isJSON(content.name.value) ? json(content, hint) : bytes(content)
        }
    }

    private func refuseIneffective(_ content: OpenAPI.MediaType) {
        for (name, location) in [
            ("x-body-limit", content.bodyLimit?.location),
            ("encoding", content.encodings.first?.name.location),
            ("x-raw", content.isRaw?.location),
        ] {
            guard let location else { continue }
            diagnostics.error("ineffective-keyword", "'\(name)' has no effect on a response", at: location)
        }
    }

    private func json(_ content: OpenAPI.MediaType, _ hint: String) -> BodyModel? {
        guard let schema = content.schema else {
            diagnostics.error("no-schema", "the body has no schema", at: content.name.location)
            return nil
        }
        return BodyModel(
            mediaType: content.name.value, isStreamed: content.isStreamed?.value ?? false,
            value: values.lower(schema, hint: hint), isRequired: true,
            examples: ExampleLowering.lower(content.examples))
    }

    /// What is no JSON is always streamed; a schema can only say that it is text or bytes.
    private func bytes(_ content: OpenAPI.MediaType) -> BodyModel {
        if let schema = content.schema {
            let flat = values.flattening.flatten(schema)
            if flat.types != nil, flat.types != [.string] {
                diagnostics.error(
                    "media-type", "a body that is no JSON can only be described as a string",
                    at: content.name.location)
            }
        }
        return BodyModel(
            mediaType: content.name.value, isStreamed: true, value: ValueModel(.freeForm), isRequired: true,
            examples: [])
    }

    private func header(_ header: OpenAPI.Header, _ caseName: String) -> ResponseHeaderModel {
        let hint = owner + SwiftNaming.type(caseName) + SwiftNaming.type(header.name.value)
        let value = values.lower(header.schema, hint: hint)
        return ResponseHeaderModel(
            name: header.name.value, swiftName: SwiftNaming.member(header.name.value),
            description: header.description ?? "", value: value, isRequired: header.isRequired,
            origin: origin(header.name.value, value))
    }

    private func origin(_ name: String, _ value: ValueModel) -> ResponseHeaderModel.Origin {
        if case .constant(let text) = value.kind { return .constant(text) }
        return RuntimeHeaders.names.contains(name.lowercased()) ? .runtime : .handler
    }
}

/// The fields of successful responses that the runtime or the server fills; handlers never do.
enum RuntimeHeaders {
    static let names: Set<String> = [
        "x-request-id", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "date",
        "content-length",
        "content-type",
    ]
}
