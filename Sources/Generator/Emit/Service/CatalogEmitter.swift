/// Emits what the contract says of each operation besides its types.
enum CatalogEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        [GeneratedFile(path: "OperationCatalog.swift", text: text(model))]
    }

    private static func text(_ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import SpecRuntime")
        writer.line()
        writer.documentation("Every operation of the contract.")
        writer.block("public enum OperationCatalog {") { writer in
            writer.documentation(
                "The operations in the document's order; the index is the operation's number.")
            writer.block("public static let operations: [OperationDescription] = [", closing: "]") { writer in
                model.operations.forEach { emit($0, into: &writer) }
            }
        }
        if !model.rateLimitClasses.isEmpty {
            writer.line()
            emitRateLimits(model, into: &writer)
        }
        return writer.text
    }

    private static func emit(_ operation: OperationModel, into writer: inout SourceWriter) {
        let rateLimit = operation.rateLimit.map { "RateLimitClasses.\(SwiftNaming.member($0))" } ?? "nil"
        let statuses = operation.problems.map { String($0.status) }.joined(separator: ", ")
        writer.line("OperationDescription(")
        writer.indented { writer in
            writer.line(
                "id: \(SwiftLiterals.string(operation.id)), method: .\(operation.method.lowercased()),")
            writer.line("pathTemplate: \(SwiftLiterals.string(operation.path.template)),")
            writer.line("pathParameters: \(SwiftLiterals.list(operation.path.parameterNames)),")
            let parts = operation.multipart.map { " multipartLimit: \($0.limit)," } ?? ""
            writer.line(
                "tag: \(SwiftLiterals.string(operation.tag)), bodyLimit: \(operation.bodyLimit),\(parts)")
            writer.line("rateLimit: \(rateLimit), permissions: \(SwiftLiterals.list(operation.permissions)),")
            writer.line("problemStatuses: [\(statuses)]),")
        }
    }

    private static func emitRateLimits(_ model: ContractModel, into writer: inout SourceWriter) {
        writer.documentation("The classes of limits that operations share.")
        writer.block("public enum RateLimitClasses {") { writer in
            for item in model.rateLimitClasses {
                writer.documentation(item.description, place: item.place)
                writer.line("public static let \(SwiftNaming.member(item.name)) = RateLimitClass(")
                writer.indented { writer in
                    writer.line("name: \(SwiftLiterals.string(item.name)),")
                    let ending = item.refusesWhenUnavailable ? "], whenUnavailable: .refuse)" : "])"
                    writer.block("limits: [", closing: ending) { writer in
                        item.limits.forEach { emit($0, into: &writer) }
                    }
                }
            }
        }
    }

    private static func emit(_ limit: RateLimitClassModel.Limit, into writer: inout SourceWriter) {
        let key =
            switch limit.key {
            case .principal: ".principal"
            case .address: ".address"
            case .pathParameter(let name): ".pathParameter(\(SwiftLiterals.string(name)))"
            }
        let refund = limit.refundOnRefusal ? ", refundOnRefusal: true" : ""
        writer.line("RateLimitClass.Limit(")
        writer.indented {
            $0.line("key: \(key), limit: \(limit.limit), windowSeconds: \(limit.windowSeconds)\(refund)),")
        }
    }
}
