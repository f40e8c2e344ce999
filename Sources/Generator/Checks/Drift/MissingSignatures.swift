/// The signatures of the functions that people still have to write for a contract, ready to be pasted.
struct MissingSignatures {
    let document: OpenAPI.Document

    /// The handlers that are missing in a folder, tag by tag.
    func handlers(_ outline: SwiftOutline, in folder: String) -> [String] {
        let missing = HandlerDrift.missing(document.operations, outline.handlers)
        return document.tags.flatMap { tag in
            let operations = missing.filter { $0.tags.first?.value == tag.name.value }
            return section(operations, title: "\(tag.name.value): handlers for \(folder)") { operation in
                let name = SwiftNaming.quoted(operation.id.value)
                let type = SwiftNaming.type(operation.id.value)
                return "public func \(name)(_ input: \(type).Input) async throws -> \(type).Output {\n}"
            }
        }
    }

    /// The conformance fixtures that are missing in a folder.
    func fixtures(_ outline: SwiftOutline, in folder: String) -> [String] {
        let missing = HandlerDrift.missing(document.operations, outline.fixtures)
        return section(missing, title: "fixtures for \(folder)") { operation in
            "func \(SwiftNaming.quoted(operation.id.value))(_ world: World) async throws -> Call {\n}"
        }
    }

    private func section(
        _ operations: [OpenAPI.Operation], title: String, _ signature: (OpenAPI.Operation) -> String
    ) -> [String] {
        operations.isEmpty ? [] : ["// \(title)"] + operations.map(signature)
    }
}
