/// Emits the service: the contract with its handlers, ready to be served.
enum ServiceEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        [GeneratedFile(path: "\(model.name)API.swift", text: text(model))]
    }

    private static func text(_ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import SpecRuntime")
        writer.line()
        writer.documentation("\(model.title) \(model.version), with the handlers that answer it.")
        writer.block("public struct \(model.name)API: ContractService {") { writer in
            emitMembers(model, into: &writer)
            writer.line()
            emitInitializer(model, into: &writer)
            writer.line()
            emitRespond(model, into: &writer)
            writer.line()
            emitReject(model, into: &writer)
        }
        return writer.text
    }

    private static func emitMembers(_ model: ContractModel, into writer: inout SourceWriter) {
        writer.documentation("Every operation, in the document's order.")
        writer.line("public let operations: [OperationDescription]")
        for member in members(model) { writer.line("let \(member.name): any \(member.type)") }
        writer.line("static let problemBase: StaticString = \(SwiftLiterals.string(model.problemBase))")
    }

    private static func members(_ model: ContractModel) -> [(name: String, type: String)] {
        var members = model.tags.map { (name: $0.propertyName, type: $0.protocolName) }
        if !model.securitySchemes.isEmpty {
            members.append((name: "authenticator", type: "\(model.name)Authenticator"))
        }
        members.append((name: "limiter", type: "RateLimiter"))
        if model.operations.contains(where: \.isIdempotent) {
            members.append((name: "idempotency", type: "IdempotencyStore"))
        }
        return members
    }

    private static func emitInitializer(_ model: ContractModel, into writer: inout SourceWriter) {
        writer.documentation("Joins the handlers of every tag with what surrounds them.")
        writer.line("public init(")
        let members = members(model)
        writer.indented { writer in
            for (index, member) in members.enumerated() {
                writer.line("\(member.name): any \(member.type)\(index + 1 < members.count ? "," : "")")
            }
        }
        writer.block(") {") { writer in
            writer.line("self.operations = OperationCatalog.operations")
            for member in members { writer.line("self.\(member.name) = \(member.name)") }
        }
    }

    private static func emitRespond(_ model: ContractModel, into writer: inout SourceWriter) {
        writer.documentation("Serves a request whose route is known; every refusal is a problem response.")
        writer.line("public func respond(")
        writer.indented { $0.line("to request: Request, operation: Int, arguments: PathArguments") }
        writer.block(") async -> Response {") { writer in
            writer.line(
                "var exchange = Exchange(request: request, arguments: arguments, operation: operations[operation])"
            )
            writer.line("do {")
            writer.indented { writer in
                writer.line("let response = try await serve(operation, &exchange)")
                writer.line("return exchange.complete(response)")
            }
            writer.line("} catch {")
            writer.indented {
                $0.line("return await exchange.fail(error, typeBase: Self.problemBase, limiter: limiter)")
            }
            writer.line("}")
        }
        writer.line()
        writer.block(
            "private func serve(_ operation: Int, _ exchange: inout Exchange) async throws -> Response {"
        ) { writer in
            writer.line("switch operation {")
            for (index, operation) in model.operations.enumerated() {
                writer.line("case \(index): try await serve\(operation.typeName)(&exchange)")
            }
            writer.line("default: throw Problem.notFound()")
            writer.line("}")
        }
    }

    private static func emitReject(_ model: ContractModel, into writer: inout SourceWriter) {
        writer.documentation("Encodes a problem that arose outside an operation.")
        writer.block(
            "public func reject(_ problem: Problem, path: String, context: RequestContext) -> Response {"
        ) { writer in
            writer.line("problem.response(typeBase: Self.problemBase, instance: path, requestId: context.id)")
        }
    }
}
