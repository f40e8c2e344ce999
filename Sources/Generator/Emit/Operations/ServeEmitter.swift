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
                emitAcceptance(into: &writer)
                emitInput(into: &writer)
                emitHandling(into: &writer)
            }
        }
    }

    private func emitAcceptance(into writer: inout SourceWriter) {
        if operation.isNegotiated {
            writer.line("let format = try exchange.negotiate(\(operation.typeName).Format.self)")
        } else if operation.formats.count == 1, operation.body?.isRaw != true {
            writer.line("try exchange.requireAcceptable(\(SwiftLiterals.string(operation.formats[0])))")
        }
    }

    private func emitInput(into writer: inout SourceWriter) {
        let effect = operation.multipart == nil ? "try" : "try await"
        let arguments =
            ["exchange"] + (hasCaller ? ["caller: caller"] : [])
            + (operation.isNegotiated ? ["format: format"] : [])
        let list = arguments.joined(separator: ", ")
        writer.line("let input = \(effect) \(operation.typeName).Input.decode(\(list))")
    }

    private func emitHandling(into writer: inout SourceWriter) {
        let call = "try await \(handler).\(SwiftNaming.quoted(operation.id))(input).response()"
        guard operation.isIdempotent else { return writer.line("return \(call)") }
        let caller = hasCaller ? principal : "nil"
        writer.line("let handler = \(handler)")
        writer.line("return try await exchange.idempotently(")
        writer.indented { writer in
            writer.line("in: idempotency, caller: \(caller), typeBase: Self.problemBase")
        }
        writer.block(") {") {
            $0.line("try await handler.\(SwiftNaming.quoted(operation.id))(input).response()")
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
        let needed = schemes.map { ($0, operation.permissions(of: $0.name)) }
        guard needed.contains(where: { !$0.1.isEmpty }) else { return }
        guard needed.count > 1 else {
            let isPlain = needed[0].1 == operation.permissions
            let list = isPlain ? "exchange.operation.permissions" : SwiftLiterals.list(needed[0].1)
            return emitAuthorization(of: "caller", list, into: &writer)
        }
        writer.line("switch caller {")
        for (scheme, permissions) in needed {
            guard !permissions.isEmpty else {
                writer.line("case .\(scheme.swiftName): break")
                continue
            }
            writer.line("case .\(scheme.swiftName)(let principal):")
            writer.indented { emitAuthorization(of: "principal", SwiftLiterals.list(permissions), into: &$0) }
        }
        writer.line("}")
    }

    private func emitAuthorization(
        of caller: String, _ permissions: String, into writer: inout SourceWriter
    ) {
        let arguments = [caller, "permissions: \(permissions)", "exchange.request.context"]
        writer.list("try await authenticator.authorize(", arguments, closing: ")")
    }
}
