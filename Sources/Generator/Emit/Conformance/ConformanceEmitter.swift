/// Emits the conformance suite: the fixtures somebody has to write, and for every operation the cases made from
/// what the contract says of it.
enum ConformanceEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        let maker = ProbeMaker(model)
        let suites = model.operations.map { operation in
            GeneratedFile(
                path: "\(operation.typeName)Conformance.swift",
                text: ConformanceSuite(operation: operation, model: model, maker: maker).text)
        }
        return [
            GeneratedFile(path: "\(model.name)Fixtures.swift", text: fixtures(model)),
            GeneratedFile(path: "ConformanceIndex.swift", text: index(model)),
        ] + suites
    }

    /// The protocol without default implementations: a new operation does not compile before its fixture is written.
    private static func fixtures(_ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import ConformanceSupport")
        writer.line()
        writer.documentation("A valid call of every operation, each made anew for every case.")
        writer.block("protocol \(model.name)Fixtures: Sendable {") { writer in
            for (index, operation) in model.operations.enumerated() {
                if index > 0 { writer.line() }
                writer.documentation(
                    "`\(operation.method) \(operation.path.template)`", place: operation.place)
                writer.line("func \(SwiftNaming.quoted(operation.id))(_ world: World) async throws -> Call")
            }
        }
        writer.line()
        emitLookup(model, into: &writer)
        return writer.text
    }

    /// The fixture of an operation by its operationId.
    private static func emitLookup(_ model: ContractModel, into writer: inout SourceWriter) {
        writer.block("extension \(model.name)Fixtures {") { writer in
            writer.documentation("The call of the operation with that operationId.")
            writer.block("func call(of operation: String, _ world: World) async throws -> Call {") { writer in
                writer.line("switch operation {")
                for operation in model.operations {
                    let id = SwiftLiterals.string(operation.id)
                    writer.line("case \(id): try await \(SwiftNaming.quoted(operation.id))(world)")
                }
                writer.line("default: preconditionFailure(\"the contract has no operation \\(operation)\")")
                writer.line("}")
            }
        }
    }

    private static func index(_ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import ConformanceSupport")
        writer.line()
        writer.documentation("What the suites could not make, for the report.")
        writer.block("enum ConformanceIndex {") { writer in
            writer.block("static let untested: [String: [UntestedConstraint]] = [", closing: "]") { writer in
                for operation in model.operations {
                    writer.line(
                        "\(SwiftLiterals.string(operation.id)): Conformance.\(operation.typeName)Conformance.untested,"
                    )
                }
            }
        }
        return writer.text
    }
}
