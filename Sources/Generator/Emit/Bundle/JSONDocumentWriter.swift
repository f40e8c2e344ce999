/// Writes a tree of nodes as indented JSON (RFC 8259), members in their order.
struct JSONDocumentWriter {
    private var text = ""

    /// The text, ended by a line end.
    static func text(_ node: Node) -> String {
        var writer = JSONDocumentWriter()
        writer.write(node, indent: 0)
        return writer.text + "\n"
    }

    private mutating func write(_ node: Node, indent: Int) {
        switch node.content {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let number): text += number.text
        case .string(let string): text += JSONText.quoted(string)
        case .sequence(let elements):
            list(elements, "[", "]", indent) { writer, element in writer.write(element, indent: indent + 1) }
        case .mapping(let mapping):
            list(mapping.members, "{", "}", indent) { writer, member in
                writer.text += JSONText.quoted(member.name) + ": "
                writer.write(member.value, indent: indent + 1)
            }
        }
    }

    private mutating func list<Element>(
        _ elements: [Element], _ opening: String, _ closing: String, _ indent: Int,
        _ write: (inout JSONDocumentWriter, Element) -> Void
    ) {
        text += opening
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\n" : ",\n"
            text += String(repeating: "  ", count: indent + 1)
            write(&self, element)
        }
        if !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += closing
    }
}
