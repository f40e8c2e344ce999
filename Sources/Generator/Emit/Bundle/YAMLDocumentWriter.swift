/// Writes a tree of nodes as YAML in block style, members in their order.
struct YAMLDocumentWriter {
    private var text = ""

    /// The text, ended by a line end.
    static func text(_ node: Node) -> String {
        var writer = YAMLDocumentWriter()
        writer.write(node, indent: 0)
        return writer.text
    }

    /// Writes a node that starts on a line of its own.
    private mutating func write(_ node: Node, indent: Int) {
        switch node.content {
        case .mapping(let mapping) where !mapping.members.isEmpty:
            for (index, member) in mapping.members.enumerated() {
                if index > 0 || !text.hasSuffix("- ") { pad(indent) }
                text += Self.scalar(member.name) + ":"
                writeValue(member.value, indent: indent)
            }
        case .sequence(let elements) where !elements.isEmpty:
            for (index, element) in elements.enumerated() {
                if index > 0 || !text.hasSuffix("- ") { pad(indent) }
                text += "- "
                write(element, indent: indent + 1)
            }
        default:
            writeScalar(node, indent: indent)
        }
    }

    /// Writes what follows a name and its colon.
    private mutating func writeValue(_ node: Node, indent: Int) {
        switch node.content {
        case .mapping(let mapping) where !mapping.members.isEmpty:
            text += "\n"
            write(node, indent: indent + 1)
        case .sequence(let elements) where !elements.isEmpty:
            text += "\n"
            write(node, indent: indent + 1)
        default:
            text += " "
            writeScalar(node, indent: indent + 1)
        }
    }

    private mutating func writeScalar(_ node: Node, indent: Int) {
        switch node.content {
        case .null: text += "null\n"
        case .bool(let value): text += value ? "true\n" : "false\n"
        case .number(let number): text += number.text + "\n"
        case .sequence: text += "[]\n"
        case .mapping: text += "{}\n"
        case .string(let string):
            if let lines = Self.literalLines(string) {
                writeLiteral(lines, endsWithLineEnd: string.hasSuffix("\n"), indent: indent)
            } else {
                text += Self.scalar(string) + "\n"
            }
        }
    }

    /// A literal block (`|`), which keeps lines as they are.
    private mutating func writeLiteral(_ lines: [Substring], endsWithLineEnd: Bool, indent: Int) {
        text += endsWithLineEnd ? "|\n" : "|-\n"
        for line in lines {
            if !line.isEmpty { pad(max(indent, 1)) }
            text += line + "\n"
        }
    }

    private mutating func pad(_ indent: Int) { text += String(repeating: "  ", count: indent) }

    /// The lines of a text that a literal block can hold; nil for any other.
    private static func literalLines(_ string: String) -> [Substring]? {
        guard string.contains("\n"), string.first != " ", string.first != "\n", !string.hasSuffix("\n\n"),
            string.unicodeScalars.allSatisfy({ $0 == "\n" || !$0.needsEscape })
        else { return nil }
        let body = string.hasSuffix("\n") ? string.dropLast() : string[...]
        return body.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// A scalar in one line: plain where no reader can take it for anything else, otherwise quoted as in JSON.
    private static func scalar(_ string: String) -> String {
        let isPlain =
            string.utf8.first.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x2F || $0 == 0x24 }
            ?? false
        let isSafe = string.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                || " _./$-+()'".utf8.contains(byte)
        }
        let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        if isPlain, isSafe, string.last != " ", !words.contains(string.lowercased()) { return string }
        return JSONText.quoted(string)
    }
}
