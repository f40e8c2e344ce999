/// Emits what a handler gets.
struct InputEmitter {
    let operation: OperationModel
    let model: ContractModel

    func emit(into writer: inout SourceWriter) {
        for group in operation.parameterGroups {
            emitGroup(group, into: &writer)
            writer.line()
        }
        emitBodyChoice(into: &writer)
        emitFormats(into: &writer)
        emitCaller(into: &writer)
        writer.documentation("What the handler gets: everything decoded, checked and defaulted.")
        writer.block("public struct Input: Sendable {") { writer in
            for member in members {
                writer.documentation(member.comment)
                writer.line("public var \(member.name): \(member.type)")
            }
            writer.line()
            emitInitializer(members, "Puts an input together, as tests do.", into: &writer)
        }
    }

    private struct Member {
        var name: String
        var type: String
        var comment: String
    }

    private var members: [Member] {
        var members = operation.inputGroups.map {
            Member(name: $0.propertyName, type: $0.typeName, comment: $0.comment)
        }
        if operation.hasBodyChoice {
            members.append(Member(name: "body", type: "Body", comment: "The body."))
        } else if let body = operation.body {
            let type = body.isRaw ? "RawBody" : SwiftTypes.type(body.value) + (body.isRequired ? "" : "?")
            members.append(Member(name: "body", type: type, comment: "The body."))
        }
        if let caller = CallerTypes.type(operation, model) {
            members.append(Member(name: "caller", type: caller, comment: "Who calls."))
        }
        if operation.isNegotiated {
            members.append(
                Member(name: "format", type: "Format", comment: "The media type that the client wants most."))
        }
        if operation.conditions != nil {
            members.append(
                Member(
                    name: "conditions", type: "RequestConditions",
                    comment: "The versions that the client has or means."))
        }
        members.append(
            Member(name: "context", type: "RequestContext", comment: "The request's id and client."))
        return members
    }

    private func emitGroup(_ group: ParameterGroup, into writer: inout SourceWriter) {
        writer.documentation(group.comment)
        writer.block("public struct \(group.typeName): Sendable {") { writer in
            for parameter in group.parameters {
                writer.documentation(parameter.documentation)
                writer.line("public var \(parameter.swiftName): \(SwiftTypes.type(parameter))")
            }
            var members = group.parameters.map {
                Member(name: $0.swiftName, type: SwiftTypes.type($0) + defaultArgument($0), comment: "")
            }
            if let file = group.file {
                writer.documentation(file.description.isEmpty ? "The file `\(file.name)`." : file.description)
                writer.line("public var \(file.swiftName): UploadedFile\(file.isRequired ? "" : "?")")
                let type = file.isRequired ? "UploadedFile" : "UploadedFile? = nil"
                members.append(Member(name: file.swiftName, type: type, comment: ""))
            }
            writer.line()
            emitInitializer(members, "Puts the parameters together.", into: &writer)
        }
    }

    private func defaultArgument(_ parameter: ParameterModel) -> String {
        if let literal = parameter.defaultValue { return " = \(SwiftTypes.literal(literal))" }
        return parameter.isRequired ? "" : " = nil"
    }

    private func emitInitializer(_ members: [Member], _ comment: String, into writer: inout SourceWriter) {
        writer.documentation(comment)
        writer.list("public init(", members.map { "\($0.name): \($0.type)" }, closing: ") {")
        writer.indented { writer in
            for member in members { writer.line("self.\(member.name) = \(member.name)") }
        }
        writer.line("}")
    }

    private func emitBodyChoice(into writer: inout SourceWriter) {
        guard operation.hasBodyChoice, let body = operation.body else { return }
        writer.documentation("The body in either of its forms.")
        writer.block("public enum Body: Sendable {") { writer in
            writer.documentation("JSON.")
            writer.line("case json(\(SwiftTypes.type(body.value)))")
            writer.documentation("A form in parts.")
            writer.line("case multipart(Form)")
        }
        writer.line()
    }

    private func emitFormats(into writer: inout SourceWriter) {
        guard operation.isNegotiated else { return }
        writer.documentation(
            "The media types of the answer; where the client wants several alike, the first.")
        writer.block("public enum Format: String, CaseIterable, Sendable {") { writer in
            for type in operation.formats {
                writer.line("case \(MediaTypeNaming.caseName(type)) = \(SwiftLiterals.string(type))")
            }
        }
        writer.line()
    }

    private func emitCaller(into writer: inout SourceWriter) {
        guard case .schemes(let names, let isOptional) = operation.security, names.count > 1 else { return }
        writer.documentation("Who may call: one case per way to authenticate.")
        writer.block("public enum Caller: Sendable {") { writer in
            for scheme in model.securitySchemes where names.contains(scheme.name) {
                writer.line("case \(scheme.swiftName)(\(scheme.principalName))")
            }
            if isOptional { writer.line("case anonymous") }
            writer.line()
            writer.documentation("Whoever was recognised, whichever way.")
            writer.block("var principal: (any Principal)? {") { writer in
                writer.line("switch self {")
                for scheme in model.securitySchemes where names.contains(scheme.name) {
                    writer.line("case .\(scheme.swiftName)(let principal): principal")
                }
                if isOptional { writer.line("case .anonymous: nil") }
                writer.line("}")
            }
        }
        writer.line()
    }
}

/// The parameters of one location.
struct ParameterGroup {
    var propertyName: String
    var typeName: String
    var comment: String
    var parameters: [ParameterModel]
    /// The part of a form that is a file.
    var file: FilePartModel?
}

extension OperationModel {
    /// The locations that have parameters, each with its own structure in the input.
    var parameterGroups: [ParameterGroup] {
        [
            ParameterGroup(
                propertyName: "path", typeName: "Path", comment: "The path's arguments.",
                parameters: pathParameters),
            ParameterGroup(
                propertyName: "query", typeName: "Query", comment: "The query parameters.",
                parameters: queryParameters),
            ParameterGroup(
                propertyName: "headers", typeName: "Headers", comment: "The header parameters.",
                parameters: headerParameters),
            ParameterGroup(
                propertyName: "cookies", typeName: "Cookies", comment: "The cookie parameters.",
                parameters: cookieParameters),
            ParameterGroup(
                propertyName: "form", typeName: "Form", comment: "The fields of the form in the body.",
                parameters: formParameters),
            ParameterGroup(
                propertyName: "form", typeName: "Form", comment: "The parts of the form in the body.",
                parameters: multipart?.fields ?? [], file: multipart?.file),
        ].filter { !$0.parameters.isEmpty || $0.file != nil }
    }

    /// The groups that are members of the input; parts that are only one form of the body are not.
    var inputGroups: [ParameterGroup] {
        parameterGroups.filter { !hasBodyChoice || $0.propertyName != "form" }
    }
}

extension ParameterModel {
    /// The description, or the name on the wire where the contract says nothing more.
    var documentation: String {
        description.isEmpty ? "The parameter `\(name)`." : description
    }
}
