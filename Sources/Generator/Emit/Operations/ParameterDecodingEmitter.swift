/// Emits the statement that reads one parameter.
struct ParameterDecodingEmitter {
    let operation: OperationModel
    let parameter: ParameterModel

    func emit(into writer: inout SourceWriter) {
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
