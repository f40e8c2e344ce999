/// Lowers one operation.
struct OperationLowering {
    let operation: OpenAPI.Operation
    let document: OpenAPI.Document
    let values: ValueLowering

    private var diagnostics: Diagnostics { values.diagnostics }

    func lower() -> OperationModel {
        let typeName = values.table.claim(operation.id.value, for: nil, at: operation.id.location)
        let special = SpecialHeaders(operation: operation, diagnostics: diagnostics)
        let parameters = operation.parameters.filter { !special.isCondition($0) }.map {
            ParameterLowering(values: values, owner: typeName).lower($0)
        }
        let lowering = RequestBodyLowering(
            values: values, owner: typeName, isLenient: operation.isLenient, operationLimit: declaredLimit)
        let body = operation.requestBody.map { lowering.lower($0) } ?? LoweredRequestBody()
        var model = OperationModel(
            id: operation.id.value, typeName: typeName, method: operation.method.rawValue.uppercased(),
            path: path, tag: operation.tags.first?.value ?? "", summary: operation.summary?.value ?? "",
            description: operation.description?.value ?? "", isDeprecated: operation.isDeprecated,
            pathParameters: inPathOrder(parameters),
            queryParameters: parameters.filter { $0.location == .query },
            headerParameters: parameters.filter { $0.location == .header },
            cookieParameters: parameters.filter { $0.location == .cookie },
            formParameters: body.fields, body: body.body, multipart: body.multipart,
            responses: ResponseLowering(values: values, owner: typeName).lower(operation.responses),
            problems: problems, security: security, permissions: operation.permissions.map(\.value),
            rateLimit: operation.rateLimit?.value, bodyLimit: bodyLimit(body), isLenient: operation.isLenient,
            place: SourcePlace(operation.location))
        model.scopes = scopes
        model.chosenBy = RepresentationLowering(operation: operation, diagnostics: diagnostics).chosenBy(
            among: model.formats)
        model.conditions = special.conditions(model)
        model.isIdempotent = special.isIdempotent(model)
        model.allowsTrailingSlash = operation.allowsTrailingSlash
        return model
    }

    private var path: PathModel {
        let segments = operation.path.segments.map { segment -> PathModel.Segment in
            switch segment {
            case .literal(let text): .literal(text)
            case .parameter(let name): .parameter(name)
            }
        }
        if operation.path.parameterNames.count > 6 {
            diagnostics.error(
                "too-many-parameters", "a path may have 6 parameters at most", at: operation.path.location)
        }
        return PathModel(template: operation.path.text, segments: segments)
    }

    private func inPathOrder(_ parameters: [ParameterModel]) -> [ParameterModel] {
        operation.path.parameterNames.compactMap { name in
            parameters.first { $0.location == .path && $0.name == name }
        }
    }

    /// The limit of bodies that are collected; parts are not.
    private func bodyLimit(_ body: LoweredRequestBody) -> Int {
        let isCollected = body.multipart == nil || body.body != nil
        return operation.requestBody != nil && isCollected ? declaredLimit : 0
    }

    private var declaredLimit: Int { operation.bodyLimit?.value ?? Self.defaultBodyLimit }

    /// What a body may have where `x-body-limit` is not given: 1 MiB.
    private static let defaultBodyLimit = 1_048_576

    private var problems: [ProblemModel] {
        operation.responses.compactMap { response in
            guard case .code(let status) = response.status.value, status >= 400,
                response.content.contains(where: { $0.name.value == MediaTypeNames.problem })
            else { return nil }
            return ProblemModel(status: status, description: response.description)
        }
        .sorted { $0.status < $1.status }
    }

    private var security: SecurityModel {
        let alternatives = operation.security
        if alternatives.isEmpty { return .none }
        for alternative in alternatives where alternative.parts.count > 1 {
            diagnostics.error(
                "security-and", "several schemes in one requirement are not honoured",
                at: alternative.location)
        }
        let names = alternatives.compactMap { $0.parts.first?.scheme.value }
        guard !names.isEmpty else { return .none }
        return .schemes(names, isOptional: alternatives.contains { $0.parts.isEmpty })
    }

    private var scopes: [String: [String]] {
        let parts = operation.security.flatMap(\.parts)
        return Dictionary(
            parts.map { ($0.scheme.value, $0.scopes.map(\.value)) }, uniquingKeysWith: { first, _ in first })
    }
}

/// The media types that generated code can read and write.
enum MediaTypeNames {
    static let problem = "application/problem+json"
    static let form = "application/x-www-form-urlencoded"
    static let multipart = "multipart/form-data"

    /// Whether a media type with parameters is a form in parts.
    static func isMultipart(_ type: String) -> Bool { type.hasPrefix(multipart) }

    /// Whether a media type carries JSON: `application/json` or one with the suffix `+json` (RFC 6839 §3.1).
    static func isJSON(_ name: String) -> Bool {
        name == "application/json" || (name.hasPrefix("application/") && name.hasSuffix("+json"))
    }
}
