import Foundation

/// The bundled document as the clients get it, read without the generator's help.
public struct ContractDocument: Sendable {
    /// The whole document.
    public let root: JSON
    /// Every operation in the document's order.
    public let operations: [ContractOperation]

    /// Reads a document from its text.
    ///
    /// - Throws: ``JSONSyntaxError``.
    public init(_ text: [UInt8]) throws {
        let root = try JSONParser.parse(text)
        self.root = root
        let methods: Set = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
        operations = (root["paths"]?.members ?? []).flatMap { path in
            (path.value.members ?? []).filter { methods.contains($0.name) }.map {
                ContractOperation(
                    id: $0.value["operationId"]?.text ?? "", method: $0.name.uppercased(), path: path.name,
                    node: $0.value)
            }
        }
    }

    /// Reads a document from a file.
    ///
    /// - Throws: what reading the file throws; ``JSONSyntaxError``.
    public init(contentsOf path: String) throws {
        try self.init(Array(Data(contentsOf: URL(fileURLWithPath: path))))
    }

    /// A validator for the document's schemas.
    public var validator: SchemaValidator { SchemaValidator(document: root) }

    /// The operation of that operationId.
    public func operation(_ id: String) -> ContractOperation? { operations.first { $0.id == id } }

    /// The node itself, or what its `$ref` leads to.
    public func resolved(_ node: JSON) -> JSON {
        guard let reference = node["$ref"]?.text, reference.hasPrefix("#"),
            let target = root.value(at: JSONPointer(String(reference.dropFirst())))
        else { return node }
        return resolved(target)
    }

    /// What an operation declares for a status: the exact one, else its range, else `default`.
    public func response(of operation: ContractOperation, status: Int) -> JSON? {
        let responses = operation.node["responses"]
        let node = responses?["\(status)"] ?? responses?["\(status / 100)XX"] ?? responses?["default"]
        return node.map(resolved)
    }
}

/// One operation of the document.
public struct ContractOperation: Sendable {
    public let id: String
    /// In upper case.
    public let method: String
    /// The path template.
    public let path: String
    /// The operation object.
    public let node: JSON
}
