/// Emits one protocol per tag; a new operation does not compile until its type answers it.
enum TagProtocolEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        model.tags.map { tag in
            GeneratedFile(path: "Tags/\(tag.protocolName).swift", text: text(tag, model))
        }
    }

    private static func text(_ tag: TagModel, _ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.documentation(tag.description, place: tag.place)
        writer.block("public protocol \(tag.protocolName): Sendable {") { writer in
            let operations = model.operations.filter { $0.tag == tag.name }
            for (index, operation) in operations.enumerated() {
                if index > 0 { writer.line() }
                writer.documentation(comment(operation), place: operation.place)
                writer.line(HandlerSignature.text(operation))
            }
        }
        return writer.text
    }

    private static func comment(_ operation: OperationModel) -> String {
        let statuses = operation.problems.map { String($0.status) }.joined(separator: ", ")
        let throwing =
            statuses.isEmpty ? "" : "\n- Throws: a ``Problem`` with one of the statuses \(statuses)."
        return "`\(operation.method) \(operation.path.template)`: \(operation.summary)\(throwing)"
    }
}

/// The method that answers an operation.
enum HandlerSignature {
    /// The declaration without a body, as in the protocol.
    static func text(_ operation: OperationModel) -> String {
        let name = SwiftNaming.quoted(operation.id)
        return
            "func \(name)(_ input: \(operation.typeName).Input) async throws -> \(operation.typeName).Output"
    }
}
