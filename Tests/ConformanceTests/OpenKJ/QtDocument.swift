import ConformanceSupport

/// JSON as Qt 5 writes it, which is how OpenKJ sends it: members in alphabetical order, each on a line of its own,
/// indented by four spaces, with a line feed at the end; an empty array takes two lines.
enum QtDocument {
    static func bytes(_ value: JSON) -> [UInt8] { Array((text(value, depth: 0) + "\n").utf8) }

    private static func text(_ value: JSON, depth: Int) -> String {
        let (inner, outer) = (margin(depth + 1), margin(depth))
        switch value {
        case .object(let members):
            let lines = members.sorted { $0.name < $1.name }.map {
                "\(inner)\(JSON.quoted($0.name)): \(text($0.value, depth: depth + 1))"
            }
            return "{\n" + block(lines) + outer + "}"
        case .array(let items):
            return "[\n" + block(items.map { inner + text($0, depth: depth + 1) }) + outer + "]"
        default: return value.serialized
        }
    }

    private static func block(_ lines: [String]) -> String {
        lines.isEmpty ? "" : lines.joined(separator: ",\n") + "\n"
    }

    private static func margin(_ depth: Int) -> String { String(repeating: "    ", count: depth) }
}
