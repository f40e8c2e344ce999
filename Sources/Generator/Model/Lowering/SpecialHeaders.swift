/// The header fields of an operation that the runtime reads itself: conditions and idempotency keys.
struct SpecialHeaders {
    let operation: OpenAPI.Operation
    let diagnostics: Diagnostics

    /// Whether a parameter sets a condition; it becomes no plain parameter.
    func isCondition(_ parameter: OpenAPI.Parameter) -> Bool {
        parameter.place == .header
            && ["if-none-match", "if-match"].contains(parameter.name.value.lowercased())
    }

    /// The conditions that clients may set, with errors where responses do not go with them.
    func conditions(_ model: OperationModel) -> ConditionsModel? {
        let ifNoneMatch = parameter("if-none-match")
        let ifMatch = parameter("if-match")
        checkUnchanged(model, ifNoneMatch)
        if let ifMatch, !model.problems.contains(where: { $0.status == 412 }) {
            diagnostics.error(
                "conditions", "If-Match needs a problem with the status 412", at: ifMatch.location)
        }
        if let ifNoneMatch, ifNoneMatch.isRequired {
            diagnostics.error("conditions", "If-None-Match cannot be required", at: ifNoneMatch.location)
        }
        guard ifNoneMatch != nil || ifMatch != nil else { return nil }
        return ConditionsModel(
            ifNoneMatch: ifNoneMatch != nil, ifMatch: ifMatch != nil,
            isMatchRequired: ifMatch?.isRequired ?? false)
    }

    private func parameter(_ name: String) -> OpenAPI.Parameter? {
        operation.parameters.first { $0.place == .header && $0.name.value.lowercased() == name }
    }

    /// A read that can be unchanged takes the client's tags, has a 304, and tells the tag with it and with a 200.
    private func checkUnchanged(_ model: OperationModel, _ ifNoneMatch: OpenAPI.Parameter?) {
        let unchanged = model.responses.first { $0.status == 304 }
        if let ifNoneMatch, unchanged == nil {
            diagnostics.error("conditions", "If-None-Match needs a response 304", at: ifNoneMatch.location)
        }
        guard unchanged != nil else { return }
        if ifNoneMatch == nil {
            diagnostics.error(
                "conditions", "a response 304 needs the header parameter If-None-Match",
                at: operation.id.location)
        }
        for response in model.responses where response.status == 200 || response.status == 304 {
            if !response.headers.contains(where: { $0.isEntityTag && $0.isRequired }) {
                diagnostics.error(
                    "conditions",
                    "a response \(response.status) beside or as 304 needs the required header ETag",
                    at: SourceLocation(file: response.place.file, line: response.place.line, column: 1))
            }
        }
    }

    /// Whether requests with an `Idempotency-Key` are done once, with errors where that cannot be.
    func isIdempotent(_ model: OperationModel) -> Bool {
        guard let keyword = operation.isIdempotent, keyword.value else { return false }
        if !model.problems.contains(where: { $0.status == 409 }) {
            diagnostics.error(
                "idempotent", "x-idempotent needs a problem with the status 409", at: keyword.location)
        }
        if model.responses.flatMap(\.bodies).contains(where: \.isStreamed) {
            diagnostics.error(
                "idempotent", "a streamed answer cannot be kept and given again", at: keyword.location)
        }
        if model.multipart != nil {
            diagnostics.error(
                "idempotent", "a body that is passed on while it comes cannot be compared",
                at: keyword.location)
        }
        if ["GET", "HEAD", "OPTIONS", "TRACE"].contains(model.method) {
            diagnostics.error(
                "ineffective-keyword", "'x-idempotent' has no effect on \(model.method)", at: keyword.location
            )
        }
        if let parameter = parameter("idempotency-key") {
            diagnostics.error(
                "idempotent", "x-idempotent declares the header Idempotency-Key itself",
                at: parameter.location)
        }
        return true
    }
}

extension ResponseHeaderModel {
    /// Whether it is the tag of a version, which handlers give as an `EntityTag`.
    var isEntityTag: Bool {
        guard name.lowercased() == "etag", case .string = value.kind else { return false }
        return true
    }
}
