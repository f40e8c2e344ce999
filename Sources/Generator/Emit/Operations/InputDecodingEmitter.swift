/// Emits how an input is read from a request, with every violation in one refusal.
struct InputDecodingEmitter {
    let operation: OperationModel
    let model: ContractModel
    /// Functions that bodies and parts of arrays and maps need beside the one that reads the input.
    private let helpers = NestedDecoders()

    init(operation: OperationModel, model: ContractModel) {
        self.operation = operation
        self.model = model
    }

    func emit(into writer: inout SourceWriter) {
        writer.block("extension \(operation.typeName).Input {") { writer in
            writer.documentation(
                "Reads the input from a request.\n- Throws: a ``Problem`` with status 400 that names every violation."
            )
            if operation.hasBodyChoice {
                emitChoice(into: &writer)
                var asJSON = operation
                asJSON.multipart = nil
                writer.line()
                emitFunction("decodeAsJSON", asJSON, into: &writer)
                var inParts = operation
                inParts.body = nil
                writer.line()
                emitFunction("decodeInParts", inParts, into: &writer)
            } else {
                emitFunction("decode", operation, into: &writer)
            }
            helpers.emit(into: &writer)
        }
    }

    private func emitChoice(into writer: inout SourceWriter) {
        writer.block("static func decode(\(signature)) async throws -> \(operation.typeName).Input {") {
            writer in
            let arguments = arguments.joined(separator: ", ")
            writer.line("if exchange.hasMultipartBody { return try await decodeInParts(\(arguments)) }")
            writer.line("return try decodeAsJSON(\(arguments))")
        }
    }

    private func emitFunction(_ name: String, _ variant: OperationModel, into writer: inout SourceWriter) {
        let access = name == "decode" ? "" : "private "
        let effect = variant.multipart == nil ? "throws" : "async throws"
        writer.block("\(access)static func \(name)(\(signature)) \(effect) -> \(operation.typeName).Input {")
        {
            writer in
            let body = InputBodyEmitter(
                operation: variant, isChoice: operation.hasBodyChoice, helpers: helpers)
            body.emitReader(into: &writer)
            for parameter in variant.parameterGroups.flatMap(\.parameters) {
                ParameterDecodingEmitter(operation: variant, parameter: parameter, helpers: helpers).emit(
                    into: &writer)
            }
            emitFields(into: &writer)
            body.emitUnknown(into: &writer)
            body.emitBody(into: &writer)
            emitGuard(variant, into: &writer)
            emitResult(variant, body, into: &writer)
        }
    }

    private var caller: String? {
        CallerTypes.type(operation, model).map { $0 == "Caller" ? "\(operation.typeName).Caller" : $0 }
    }

    private var signature: String {
        var arguments = ["_ exchange: Exchange"]
        if let caller { arguments.append("caller: \(caller)") }
        if operation.isNegotiated { arguments.append("format: \(operation.typeName).Format") }
        return arguments.joined(separator: ", ")
    }

    private var arguments: [String] {
        var arguments = ["exchange"]
        if caller != nil { arguments.append("caller: caller") }
        if operation.isNegotiated { arguments.append("format: format") }
        return arguments
    }

    /// Emits the reading of fields that the runtime understands itself.
    private func emitFields(into writer: inout SourceWriter) {
        if let conditions = operation.conditions {
            var arguments: [String] = []
            if conditions.ifNoneMatch { arguments.append("ifNoneMatch: true") }
            if conditions.ifMatch { arguments.append("ifMatch: true") }
            if conditions.isMatchRequired { arguments.append("requiresMatch: true") }
            writer.line("let conditions = parameters.conditions(\(arguments.joined(separator: ", ")))")
        }
        if operation.isIdempotent { writer.line("parameters.checkIdempotencyKey()") }
    }

    private func emitGuard(_ variant: OperationModel, into writer: inout SourceWriter) {
        let isJSON = variant.body.map { !$0.isText } ?? false
        let source = !isJSON ? "parameters.violations" : "violations"
        var conditions = ["\(source).isEmpty"]
        conditions += variant.parameterGroups.flatMap(\.parameters).filter(\.isRequired).map {
            "let \($0.localName)"
        }
        if let file = variant.multipart?.file, file.isRequired { conditions.append("let \(file.localName)") }
        if let body = variant.body, body.isRequired, !body.isRaw { conditions.append("let body") }
        writer.list("guard ", conditions, closing: " else {")
        writer.indented { $0.line("throw Problem.validation(\(source))") }
        writer.line("}")
    }

    private func emitResult(
        _ variant: OperationModel, _ body: InputBodyEmitter, into writer: inout SourceWriter
    ) {
        writer.line("return \(operation.typeName).Input(")
        writer.indented { writer in
            for group in variant.parameterGroups
            where !(operation.hasBodyChoice && group.propertyName == "form") {
                body.emitGroup(group, label: group.propertyName, closing: "),", into: &writer)
            }
            body.emitArgument(into: &writer)
            if case .schemes = operation.security { writer.line("caller: caller,") }
            if operation.isNegotiated { writer.line("format: format,") }
            if operation.conditions != nil { writer.line("conditions: conditions,") }
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

extension FilePartModel {
    /// The local variable that holds the file while the request is read.
    var localName: String { "part\(SwiftNaming.type(name))" }
}
