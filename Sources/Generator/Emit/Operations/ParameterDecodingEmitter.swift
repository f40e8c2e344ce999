/// Emits the statement that reads one parameter.
struct ParameterDecodingEmitter {
    let operation: OperationModel
    let parameter: ParameterModel
    let helpers: NestedDecoders

    func emit(into writer: inout SourceWriter) {
        guard !parameter.isJSON else { return emitJSON(into: &writer) }
        guard case .array(let element, let count, let unique) = parameter.value.kind else {
            let call = call(parameter.value.kind, [source] + required)
            return writer.list(
                "let \(parameter.localName) = parameters.\(call.method)(", call.arguments, closing: ")")
        }
        let style = ["explode: \(parameter.explode)", DecodingExpressions.range(count)]
        let arguments = ([source] + required + style).joined(separator: ", ")
        writer.block("let \(parameter.localName) = parameters.array(\(arguments)) { reader, text in") {
            writer in
            let call = call(element.kind, ["text"])
            writer.list("reader.\(call.method)(", call.arguments, closing: ")")
        }
        if unique { writer.line("parameters.unique(\(source), \(parameter.localName))") }
    }

    private func emitJSON(into writer: inout SourceWriter) {
        let decode = helpers.expression(parameter.value.kind, hint: "Part\(SwiftNaming.type(parameter.name))")
            .replacing("from: &reader", with: "from: &$0").replacing("reader.", with: "$0.")
        let arguments = ([source] + required).joined(separator: ", ")
        writer.line("let \(parameter.localName) = parameters.json(\(arguments)) { \(decode) }")
    }

    private var required: [String] { parameter.isRequired ? ["required: true"] : [] }

    private var source: String {
        let name = SwiftLiterals.string(parameter.name)
        guard parameter.location == .path else { return ".\(parameter.location.rawValue)(\(name))" }
        return ".path(\(operation.path.parameterNames.firstIndex(of: parameter.name) ?? 0), \(name))"
    }

    private func call(_ kind: ValueKind, _ leading: [String]) -> (method: String, arguments: [String]) {
        if case .named(let name) = kind { return ("enumeration", leading + ["\(name).self"]) }
        let method = DecodingExpressions.method(kind) ?? "string"
        return (method, leading + DecodingExpressions.constraints(kind))
    }
}
