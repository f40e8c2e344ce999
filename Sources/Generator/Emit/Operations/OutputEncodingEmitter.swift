/// Emits how a handler's answer becomes a response.
struct OutputEncodingEmitter {
    let operation: OperationModel

    func emit(into writer: inout SourceWriter) {
        writer.block("extension \(operation.typeName).Output {") { writer in
            writer.documentation("Writes the answer as the contract has it.")
            writer.block("func response() -> Response {") { writer in
                writer.line("switch self {")
                for response in operation.responses { emitCase(response, into: &writer) }
                writer.line("}")
            }
        }
    }

    private func emitCase(_ response: ResponseModel, into writer: inout SourceWriter) {
        let bindings =
            (response.body == nil ? [] : ["let body"])
            + (response.handlerHeaders.isEmpty ? [] : ["let headers"])
        let pattern = bindings.isEmpty ? "" : "(\(bindings.joined(separator: ", ")))"
        writer.line("case .\(response.caseName)\(pattern):")
        writer.indented { writer in
            emitFields(response, into: &writer)
            emitResponse(response, into: &writer)
        }
    }

    private func emitFields(_ response: ResponseModel, into writer: inout SourceWriter) {
        // What a 200 would vary by is told with a 304 too (RFC 9110 §15.4.5).
        let isChosen = operation.isNegotiated && (!response.bodies.isEmpty || response.status == 304)
        let varies = isChosen ? [field("vary", "\"Accept\"")] : []
        let constants = varies + constants(response)
        guard !response.handlerHeaders.isEmpty else {
            return writer.line("let fields: [HeaderField] = [\(constants.joined(separator: ", "))]")
        }
        writer.line("var fields: [HeaderField] = [\(constants.joined(separator: ", "))]")
        for header in response.handlerHeaders { emitField(header, into: &writer) }
    }

    private func constants(_ response: ResponseModel) -> [String] {
        response.headers.compactMap { header -> String? in
            guard case .constant(let value) = header.origin else { return nil }
            return field(header.name, SwiftLiterals.string(value))
        }
    }

    private func emitField(_ header: ResponseHeaderModel, into writer: inout SourceWriter) {
        let name = header.swiftName
        if header.isRequired {
            let value = text(header, "headers.\(name)")
            return writer.line("fields.append(\(field(header.name, value)))")
        }
        let added = field(header.name, text(header, "value"))
        writer.line("if let value = headers.\(name) { fields.append(\(added)) }")
    }

    private func field(_ name: String, _ value: String) -> String {
        "HeaderField(\(SwiftLiterals.string(name.lowercased())), \(value))"
    }

    private func text(_ header: ResponseHeaderModel, _ expression: String) -> String {
        if header.isEntityTag { return "\(expression).description" }
        switch header.value.kind {
        case .string, .constant: return expression
        case .named: return "\(expression).rawValue"
        default: return "String(describing: \(expression))"
        }
    }

    private func emitResponse(_ response: ResponseModel, into writer: inout SourceWriter) {
        guard let body = response.body else {
            return writer.line("return Response(status: \(response.status), headers: fields)")
        }
        guard response.bodies.count > 1 else { return emitBody(body, response, into: &writer) }
        writer.line("switch body {")
        for body in response.bodies {
            writer.line("case .\(MediaTypeNaming.caseName(body.mediaType))(let body):")
            writer.indented { emitBody(body, response, into: &$0) }
        }
        writer.line("}")
    }

    private func emitBody(_ body: BodyModel, _ response: ResponseModel, into writer: inout SourceWriter) {
        let leading = ["status: \(response.status)", "headers: fields"]
        guard !body.isStreamed else {
            let charset = body.mediaType.hasPrefix("text/") ? "; charset=utf-8" : ""
            let type = SwiftLiterals.string(body.mediaType + charset)
            return emitReturn(leading + ["contentType: \(type)", "content: body"], into: &writer)
        }
        writer.line("var writer = JSONWriter(capacity: 1024)")
        EncodingStatements.emit(body.value, "body", into: &writer)
        let type = SwiftLiterals.string(body.mediaType)
        emitReturn(leading + ["contentType: \(type)", "body: writer.finish()"], into: &writer)
    }

    private func emitReturn(_ arguments: [String], into writer: inout SourceWriter) {
        let line = arguments.joined(separator: ", ")
        guard line.count < 90 else { return writer.list("return Response(", arguments, closing: ")") }
        writer.line("return Response(")
        writer.indented { $0.line("\(line))") }
    }
}
