/// Emits how an input is read from a request, with every violation in one refusal.
struct InputDecodingEmitter {
    let operation: OperationModel
    let model: ContractModel

    func emit(into writer: inout SourceWriter) {
        writer.block("extension \(operation.typeName).Input {") { writer in
            writer.documentation(
                "Reads the input from a request.\n- Throws: a ``Problem`` with status 400 that names every violation."
            )
            writer.block("static func decode(\(arguments)) throws -> \(operation.typeName).Input {") {
                writer in
                emitReader(into: &writer)
                emitParameters(into: &writer)
                emitUnknown(into: &writer)
                emitBody(into: &writer)
                emitGuard(into: &writer)
                emitResult(into: &writer)
            }
        }
    }

    private var arguments: String {
        guard let caller = CallerTypes.type(operation, model) else { return "_ exchange: Exchange" }
        return "_ exchange: Exchange, caller: \(caller == "Caller" ? "\(operation.typeName).Caller" : caller)"
    }

    private var parameters: [ParameterModel] { operation.parameterGroups.flatMap(\.parameters) }

    private func emitReader(into writer: inout SourceWriter) {
        var arguments = ["exchange.request", "exchange.arguments"]
        if !operation.formParameters.isEmpty {
            let type = SwiftLiterals.string(MediaTypeNames.form)
            writer.line("let content = try exchange.textBody(\(type))")
            arguments.append("form: content")
        } else if let body = operation.body, body.isText {
            writer.line("let content = try exchange.textBody(\(SwiftLiterals.string(body.mediaType)))")
            arguments.append("content: content")
        } else if let body = operation.body {
            writer.line("let content = try exchange.jsonBody(required: \(body.isRequired))")
        } else {
            writer.line("try exchange.requireSmallBody()")
        }
        writer.list("var parameters = ParameterReader(", arguments, closing: ")")
    }

    private func emitParameters(into writer: inout SourceWriter) {
        for parameter in parameters {
            ParameterDecodingEmitter(operation: operation, parameter: parameter).emit(into: &writer)
        }
    }

    private func emitUnknown(into writer: inout SourceWriter) {
        guard !operation.isLenient else { return }
        let names = operation.queryParameters.map { SwiftLiterals.string($0.name) }
        writer.list("parameters.refuseUnknownQuery([", names, closing: "])")
        guard !operation.formParameters.isEmpty else { return }
        let fields = operation.formParameters.map { SwiftLiterals.string($0.name) }
        writer.list("parameters.refuseUnknownForm([", fields, closing: "])")
    }

    private func emitBody(into writer: inout SourceWriter) {
        guard let body = operation.body else { return }
        guard !body.isText else {
            let arguments = [".content", "required: true"] + DecodingExpressions.constraints(body.value.kind)
            return writer.list("let body = parameters.string(", arguments, closing: ")")
        }
        writer.line("var violations = parameters.violations")
        let decode = NestedDecoders().expression(body.value.kind, hint: "Body")
            .replacing("from: &reader", with: "from: &$0").replacing("reader.", with: "$0.")
        writer.block("let body = content.flatMap { content in") {
            $0.line("decodeJSON(content, &violations) { \(decode) }")
        }
    }

    private func emitGuard(into writer: inout SourceWriter) {
        let isJSON = operation.body.map { !$0.isText } ?? false
        let source = !isJSON ? "parameters.violations" : "violations"
        var conditions = ["\(source).isEmpty"]
        conditions += parameters.filter(\.isRequired).map { "let \($0.localName)" }
        if operation.body?.isRequired == true { conditions.append("let body") }
        writer.list("guard ", conditions, closing: " else {")
        writer.indented { $0.line("throw Problem.validation(\(source))") }
        writer.line("}")
    }

    private func emitResult(into writer: inout SourceWriter) {
        writer.line("return \(operation.typeName).Input(")
        writer.indented { writer in
            for group in operation.parameterGroups {
                let values = group.parameters.map { "\(SwiftNaming.label($0.swiftName)): \($0.argument)" }
                let opening = "\(group.propertyName): \(operation.typeName).\(group.typeName)("
                writer.list(opening, values, closing: "),")
            }
            if operation.body != nil { writer.line("body: body,") }
            if case .schemes = operation.security { writer.line("caller: caller,") }
            writer.line("context: exchange.request.context)")
        }
    }
}

extension ParameterModel {
    /// The local variable that holds the parameter while the request is read.
    var localName: String {
        "\(location.rawValue)\(SwiftNaming.type(name))"
    }

    /// The argument that passes it on, with its default.
    var argument: String {
        guard let literal = defaultValue, !isRequired else { return localName }
        return "\(localName) ?? \(SwiftTypes.literal(literal))"
    }
}
