/// Emits an operation's way through the service: caller, limits, permissions, input, handler, answer.
struct ServeEmitter {
    let operation: OperationModel
    let model: ContractModel

    func emit(into writer: inout SourceWriter) {
        writer.block("extension \(model.name)API {") { writer in
            writer.documentation("Serves `\(operation.id)`.")
            let name = "serve\(operation.typeName)"
            writer.block("func \(name)(_ exchange: inout Exchange) async throws -> Response {") { writer in
                emitCaller(into: &writer)
                emitAdmission(into: &writer)
                emitPermissions(into: &writer)
                if let body = operation.responses.compactMap(\.body).first {
                    writer.line("try exchange.requireAcceptable(\(SwiftLiterals.string(body.mediaType)))")
                }
                let caller = hasCaller ? ", caller: caller" : ""
                writer.line("let input = try \(operation.typeName).Input.decode(exchange\(caller))")
                writer.line(
                    "return try await \(handler).\(SwiftNaming.quoted(operation.id))(input).response()")
            }
        }
    }

    private var handler: String {
        model.tags.first { $0.name == operation.tag }?.propertyName ?? "handlers"
    }

    private var hasCaller: Bool {
        if case .schemes = operation.security { true } else { false }
    }

    private var schemes: [SecuritySchemeModel] {
        guard case .schemes(let names, _) = operation.security else { return [] }
        return model.securitySchemes.filter { names.contains($0.name) }
    }

    private func emitCaller(into writer: inout SourceWriter) {
        guard case .schemes(_, let isOptional) = operation.security else { return }
        let type = CallerTypes.type(operation, model) ?? "Never"
        let isUnion = schemes.count > 1
        writer.line("let caller: \(isUnion ? "\(operation.typeName).Caller" : type)")
        for (index, scheme) in schemes.enumerated() {
            let opening = index == 0 ? "if" : "} else if"
            writer.line("\(opening) let credential = \(credential(scheme)) {")
            writer.indented { writer in
                let call = "try await authenticator.\(scheme.swiftName)(credential, exchange.request.context)"
                writer.line("caller = \(isUnion ? ".\(scheme.swiftName)(\(call))" : call)")
            }
        }
        writer.line("} else {")
        writer.indented { writer in
            guard isOptional else {
                return writer.line("throw Problem.authenticationFailed(challenge: \(challenge))")
            }
            writer.line("caller = \(isUnion ? ".anonymous" : "nil")")
        }
        writer.line("}")
    }

    private var challenge: String {
        let isBearer = schemes.contains { if case .bearer = $0.carrier { true } else { false } }
        return SwiftLiterals.string(isBearer ? "Bearer" : "ApiKey")
    }

    private func credential(_ scheme: SecuritySchemeModel) -> String {
        switch scheme.carrier {
        case .bearer: "exchange.bearerToken()"
        case .header(let name): "exchange.headerCredential(\(SwiftLiterals.string(name.lowercased())))"
        case .cookie(let name): "exchange.cookieCredential(\(SwiftLiterals.string(name)))"
        }
    }

    private func emitAdmission(into writer: inout SourceWriter) {
        guard operation.rateLimit != nil else { return }
        writer.line("try await exchange.admit(principal: \(principal), limiter: limiter)")
    }

    private var principal: String {
        guard hasCaller else { return "nil" }
        return schemes.count > 1 ? "caller.principal" : "caller"
    }

    private func emitPermissions(into writer: inout SourceWriter) {
        guard !operation.permissions.isEmpty else { return }
        let arguments = ["caller", "permissions: exchange.operation.permissions", "exchange.request.context"]
        writer.list("try await authenticator.authorize(", arguments, closing: ")")
    }
}
