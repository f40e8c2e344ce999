/// Emits the parts of an input's decoding that depend on the kind of body.
struct InputBodyEmitter {
    let operation: OperationModel
    /// Whether this is one of two forms of the body.
    let isChoice: Bool
    let helpers: NestedDecoders

    private static let choice = "application/json or multipart/form-data"

    /// Emits what takes the body and begins to read the parameters.
    func emitReader(into writer: inout SourceWriter) {
        var arguments = ["exchange.request", "exchange.arguments"]
        if let multipart = operation.multipart {
            let file = multipart.file.map { SwiftLiterals.string($0.name) } ?? "nil"
            writer.line("let content = try await exchange.multipartForm(file: \(file))")
            arguments.append("parts: content")
        } else if !operation.formParameters.isEmpty {
            let type = SwiftLiterals.string(MediaTypeNames.form)
            writer.line("let content = try exchange.textBody(\(type))")
            arguments.append("form: content")
        } else if operation.body?.isRaw == true {
            writer.line("let body = try exchange.rawBody()")
        } else if let body = operation.body, body.isText {
            writer.line("let content = try exchange.textBody(\(SwiftLiterals.string(body.mediaType)))")
            arguments.append("content: content")
        } else if let body = operation.body {
            let expected = isChoice ? ", expected: \(SwiftLiterals.string(Self.choice))" : ""
            writer.line("let content = try exchange.jsonBody(required: \(body.isRequired)\(expected))")
        } else {
            writer.line("try exchange.requireSmallBody()")
        }
        let keyword = readsParameters ? "var" : "let"
        writer.list("\(keyword) parameters = ParameterReader(", arguments, closing: ")")
    }

    /// Whether anything is taken out of the parameters; the compiler warns of a variable that never changes.
    private var readsParameters: Bool {
        let readsText = operation.body.map { $0.isText && !$0.isRaw } ?? false
        return !operation.isLenient || !operation.parameterGroups.isEmpty || readsText
            || operation.conditions != nil || operation.isIdempotent
    }

    /// Emits what refuses names that the contract does not know.
    func emitUnknown(into writer: inout SourceWriter) {
        guard !operation.isLenient else { return }
        let names = operation.queryParameters.map { SwiftLiterals.string($0.name) }
        writer.list("parameters.refuseUnknownQuery([", names, closing: "])")
        if let multipart = operation.multipart {
            let parts = multipart.fields.map { SwiftLiterals.string($0.name) }
            writer.list("parameters.refuseUnknownParts([", parts, closing: "])")
        }
        guard !operation.formParameters.isEmpty else { return }
        let fields = operation.formParameters.map { SwiftLiterals.string($0.name) }
        writer.list("parameters.refuseUnknownForm([", fields, closing: "])")
    }

    /// Emits what reads the body itself.
    func emitBody(into writer: inout SourceWriter) {
        if let file = operation.multipart?.file { return emitFile(file, into: &writer) }
        guard let body = operation.body, !body.isRaw else { return }
        guard !body.isText else {
            let arguments = [".content", "required: true"] + DecodingExpressions.constraints(body.value.kind)
            return writer.list("let body = parameters.string(", arguments, closing: ")")
        }
        writer.line("var violations = parameters.violations")
        let decode = helpers.expression(body.value.kind, hint: "Body")
            .replacing("from: &reader", with: "from: &$0").replacing("reader.", with: "$0.")
        writer.block("let body = content.flatMap { content in") {
            $0.line("decodeJSON(content, &violations) { \(decode) }")
        }
    }

    private func emitFile(_ file: FilePartModel, into writer: inout SourceWriter) {
        var arguments = [SwiftLiterals.string(file.name)]
        if file.isRequired { arguments.append("required: true") }
        if !file.mediaTypes.isEmpty { arguments.append("types: \(SwiftLiterals.list(file.mediaTypes))") }
        writer.list("let \(file.localName) = parameters.file(", arguments, closing: ")")
    }

    /// Emits a group of parameters as the value of a member or as a case's payload.
    func emitGroup(
        _ group: ParameterGroup, label: String, closing: String, into writer: inout SourceWriter
    ) {
        var values = group.parameters.map { "\(SwiftNaming.label($0.swiftName)): \($0.argument)" }
        if let file = group.file { values.append("\(SwiftNaming.label(file.swiftName)): \(file.localName)") }
        let prefix = label.isEmpty ? "" : "\(label): "
        writer.list("\(prefix)\(operation.typeName).\(group.typeName)(", values, closing: closing)
    }

    /// Emits the body's argument of the input.
    func emitArgument(into writer: inout SourceWriter) {
        if operation.body != nil {
            writer.line(isChoice ? "body: .json(body)," : "body: body,")
        } else if isChoice, let group = operation.parameterGroups.first(where: { $0.propertyName == "form" })
        {
            writer.line("body: .multipart(")
            writer.indented { emitGroup(group, label: "", closing: ")),", into: &$0) }
        }
    }
}
