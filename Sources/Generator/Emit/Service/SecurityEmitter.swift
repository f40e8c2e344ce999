/// Emits the principals and the protocol that turns credentials into them.
enum SecurityEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        guard !model.securitySchemes.isEmpty else { return [] }
        let principals = model.securitySchemes.map { scheme in
            GeneratedFile(path: "Security/\(scheme.principalName).swift", text: principal(scheme, model))
        }
        let authenticator = GeneratedFile(
            path: "Security/\(model.name)Authenticator.swift", text: authenticator(model))
        return principals + [authenticator]
    }

    private static func principal(_ scheme: SecuritySchemeModel, _ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import CoreTypes")
        writer.line("import SpecRuntime")
        writer.line()
        writer.documentation("A caller that `\(scheme.name)` recognised.", place: scheme.place)
        writer.block("public struct \(scheme.principalName): Principal, Equatable {") { writer in
            for property in scheme.principalProperties {
                writer.documentation(property.description)
                writer.line("public var \(property.swiftName): \(SwiftTypes.type(property))")
            }
            writer.line()
            let parameters = scheme.principalProperties.map { "\($0.swiftName): \(SwiftTypes.type($0))" }
            writer.documentation("Describes the caller.")
            writer.list("public init(", parameters, closing: ") {")
            writer.indented { writer in
                for property in scheme.principalProperties {
                    writer.line("self.\(property.swiftName) = \(property.swiftName)")
                }
            }
            writer.line("}")
            writer.line()
            let identity = scheme.principalProperties.first?.swiftName ?? "self"
            writer.documentation("The first property tells callers apart.")
            writer.line("public var identity: String { \"\(scheme.name):\\(\(identity))\" }")
        }
        return writer.text
    }

    private static func authenticator(_ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import SpecRuntime")
        writer.line()
        writer.documentation("Turns the credentials of each security scheme into a principal.")
        writer.block("public protocol \(model.name)Authenticator: Sendable {") { writer in
            for (index, scheme) in model.securitySchemes.enumerated() {
                if index > 0 { writer.line() }
                emit(scheme, into: &writer)
            }
        }
        return writer.text
    }

    private static func emit(_ scheme: SecuritySchemeModel, into writer: inout SourceWriter) {
        writer.documentation(
            "\(scheme.description)\n- Throws: a ``Problem`` with status 401 for a credential that is not valid.",
            place: scheme.place)
        let name = SwiftNaming.quoted(scheme.swiftName)
        writer.line(
            "func \(name)(_ credential: String, _ context: RequestContext) async throws -> \(scheme.principalName)"
        )
        guard scheme.needsPermissions else { return }
        writer.line()
        writer.documentation(
            "Lets a caller pass that has all the permissions.\n- Throws: a ``Problem`` with status 403.")
        writer.line("func authorize(")
        writer.indented {
            $0.line("_ caller: \(scheme.principalName), permissions: [String], _ context: RequestContext")
        }
        writer.line(") async throws")
    }
}
