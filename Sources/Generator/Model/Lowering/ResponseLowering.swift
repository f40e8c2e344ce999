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
            headers: response.headers.map { header($0, caseName) }, body: body(response, status, caseName),
            place: SourcePlace(response.location))
    }

    private func body(_ response: OpenAPI.Response, _ status: Int, _ caseName: String) -> BodyModel? {
        guard let content = response.content.first else { return nil }
        if response.content.count > 1 || !MediaTypeNames.isJSON(content.name.value) {
            diagnostics.error(
                "media-type", "a response is honoured with one JSON media type only",
                at: content.name.location)
        }
        if status == 204 || status == 304 {
            diagnostics.error("body-not-allowed", "a \(status) has no body", at: content.name.location)
        }
        guard let schema = content.schema else {
            diagnostics.error("no-schema", "the body has no schema", at: content.name.location)
            return nil
        }
        let value = values.lower(schema, hint: owner + SwiftNaming.type(caseName) + "Body")
        return BodyModel(
            mediaType: content.name.value, value: value, isRequired: true,
            examples: ExampleLowering.lower(content.examples))
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
