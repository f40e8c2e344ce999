extension DocumentReader {
    /// Reads an operation; `shared` are the path item's parameters.
    func operation(
        _ place: Place, _ method: OpenAPI.Method, _ path: OpenAPI.PathTemplate, _ shared: [OpenAPI.Parameter],
        _ document: OpenAPI.Document
    ) -> OpenAPI.Operation? {
        guard var reader = ObjectReader(place, as: "an operation", diagnostics) else { return nil }
        guard let id = reader.requiredString("operationId") else { return nil }
        checkName(id, as: "an operation", against: .identifier)
        var operation = OpenAPI.Operation(location: place.location, method: method, path: path, id: id)
        operation.tags = reader.strings("tags")
        operation.summary = reader.string("summary")
        operation.description = reader.string("description")
        operation.isDeprecated = reader.bool("deprecated")?.value ?? false
        operation.parameters = merged(shared, reader.list("parameters").compactMap(parameter))
        operation.requestBody = reader.member("requestBody").flatMap(requestBody)
        operation.responses = responses(reader.required("responses"))
        operation.security = securityRequirements(reader.member("security")) ?? document.security
        readExtensions(&reader, into: &operation)
        externalDocumentation(reader.member("externalDocs"))
        reader.refuse("callbacks", because: "the server sends no requests of its own")
        reader.refuse("servers", because: "every operation is served by the same server")
        reader.finish()
        return operation
    }

    private func readExtensions(_ reader: inout ObjectReader, into operation: inout OpenAPI.Operation) {
        operation.permissions = reader.strings("x-permissions")
        for permission in operation.permissions { checkName(permission, as: "a permission", against: .line) }
        operation.rateLimit = reader.string("x-rate-limit")
        operation.bodyLimit = reader.count("x-body-limit", from: 1)
        operation.isLenient = reader.bool("x-lenient")?.value ?? false
        operation.allowsTrailingSlash = reader.bool("x-trailing-slash")?.value ?? false
        operation.chosenBy = reader.string("x-chosen-by")
        operation.isIdempotent = reader.bool("x-idempotent")
    }

    /// An operation's own parameter replaces the path item's of the same name and place.
    private func merged(_ shared: [OpenAPI.Parameter], _ own: [OpenAPI.Parameter]) -> [OpenAPI.Parameter] {
        var seen: [ParameterKey: SourceLocation] = [:]
        for parameter in own {
            let key = ParameterKey(parameter)
            if let first = seen.updateValue(parameter.location, forKey: key) {
                diagnostics.error(
                    "duplicate-parameter", "\(key.place.rawValue) parameter '\(key.name)' is given twice",
                    at: parameter.location, notes: [.init(location: first, text: "the first one is here")])
            }
        }
        return shared.filter { seen[ParameterKey($0)] == nil } + own
    }

    private struct ParameterKey: Hashable {
        let name: String
        let place: OpenAPI.ParameterPlace

        init(_ parameter: OpenAPI.Parameter) {
            place = parameter.place
            name = place == .header ? parameter.name.value.lowercased() : parameter.name.value
        }
    }
}
