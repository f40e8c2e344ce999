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
        let constants = response.headers.compactMap { header -> String? in
            guard case .constant(let value) = header.origin else { return nil }
            return field(header.name, SwiftLiterals.string(value))
        }
        guard !response.handlerHeaders.isEmpty else {
            return writer.line("let fields: [HeaderField] = [\(constants.joined(separator: ", "))]")
        }
        writer.line("var fields: [HeaderField] = [\(constants.joined(separator: ", "))]")
        for header in response.handlerHeaders {
            let name = header.swiftName
            if header.isRequired {
                writer.line(
                    "fields.append(\(field(header.name, text(header.value.kind, "headers.\(name)"))))")
            } else {
                writer.line(
                    "if let value = headers.\(name) { fields.append(\(field(header.name, text(header.value.kind, "value")))) }"
                )
            }
        }
    }

    private func field(_ name: String, _ value: String) -> String {
        "HeaderField(\(SwiftLiterals.string(name.lowercased())), \(value))"
    }

    private func text(_ kind: ValueKind, _ expression: String) -> String {
        switch kind {
        case .string, .constant: expression
        case .named: "\(expression).rawValue"
        default: "String(describing: \(expression))"
        }
    }

    private func emitResponse(_ response: ResponseModel, into writer: inout SourceWriter) {
        guard let body = response.body else {
            return writer.line("return Response(status: \(response.status), headers: fields)")
        }
        writer.line("var writer = JSONWriter(capacity: 1024)")
        EncodingStatements.emit(body.value, "body", into: &writer)
        let arguments = [
            "status: \(response.status)", "headers: fields",
            "contentType: \(SwiftLiterals.string(body.mediaType))", "body: writer.finish()",
        ]
        writer.line("return Response(")
        writer.indented { $0.line("\(arguments.joined(separator: ", ")))") }
    }
}
