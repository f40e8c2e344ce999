/// Lowers documented examples to the text they have on the wire.
enum ExampleLowering {
    static func lower(_ examples: [OpenAPI.Example]) -> [ExampleModel] {
        examples.map { ExampleModel(name: $0.name ?? "example", json: json($0.value)) }
    }

    /// The value as compact JSON, members in the document's order.
    static func json(_ node: Node) -> String {
        switch node.content {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): number.text
        case .string(let text): SwiftLiterals.jsonText(text)
        case .sequence(let items): "[\(items.map(json).joined(separator: ","))]"
        case .mapping(let mapping):
            "{\(mapping.members.map { "\(SwiftLiterals.jsonText($0.name)):\(json($0.value))" }.joined(separator: ","))}"
        }
    }

    /// The value as a parameter has it: a string without quotes, items with commas between.
    static func parameterText(_ node: Node) -> String {
        switch node.content {
        case .string(let text): text
        case .sequence(let items): items.map(parameterText).joined(separator: ",")
        default: json(node)
        }
    }
}
