/// Collects the helper functions that arrays and maps need beside the function that uses them.
final class NestedDecoders {
    private var pending: [(name: String, kind: ValueKind)] = []

    /// The expression that reads a value of that kind; its type is optional.
    func expression(_ kind: ValueKind, hint: String) -> String {
        if let method = DecodingExpressions.method(kind) {
            return "reader.\(method)(\(DecodingExpressions.constraints(kind).joined(separator: ", ")))"
        }
        switch kind {
        case .named(let name):
            return "\(name).decode(from: &reader)"
        case .constant(let text):
            return "reader.constant(\(SwiftLiterals.string(text))) ? \(SwiftLiterals.string(text)) : nil"
        default:
            pending.append((name: "decode\(hint)", kind: kind))
            return "decode\(hint)(from: &reader)"
        }
    }

    /// Emits every helper asked for, and those that these ask for.
    func emit(into writer: inout SourceWriter) {
        while !pending.isEmpty {
            let (name, kind) = pending.removeFirst()
            writer.line()
            switch kind {
            case .array(let element, let count, let unique):
                emitArray(name, element, count, unique, into: &writer)
            case .map(let value, let count):
                emitMap(name, value, count, into: &writer)
            default:
                break
            }
        }
    }

    private func emitArray(
        _ name: String, _ element: ValueModel, _ count: LengthRange, _ unique: Bool,
        into writer: inout SourceWriter
    ) {
        let type = SwiftTypes.type(element)
        writer.block("private static func \(name)(from reader: inout JSONReader) -> [\(type)]? {") { writer in
            writer.line("guard reader.beginArray() else { return nil }")
            writer.line("var items: [\(type)] = []")
            writer.line("var count = 0")
            writer.block("while reader.nextElement() {") { writer in
                writer.line("count += 1")
                emitAppend(element, hint: String(name.dropFirst(6)) + "Item", into: &writer)
            }
            if count != .any { writer.line("reader.countItems(count, \(DecodingExpressions.range(count)))") }
            if unique { writer.line("reader.unique(items)") }
            writer.line("return items")
        }
    }

    private func emitAppend(_ element: ValueModel, hint: String, into writer: inout SourceWriter) {
        let value = expression(element.kind, hint: hint)
        guard element.isNullable else {
            return writer.line("if let item = \(value) { items.append(item) }")
        }
        writer.line("items.append(reader.null() ? nil : \(value))")
    }

    private func emitMap(
        _ name: String, _ value: ValueModel, _ count: LengthRange, into writer: inout SourceWriter
    ) {
        let type = SwiftTypes.type(value)
        writer.block("private static func \(name)(from reader: inout JSONReader) -> [String: \(type)]? {") {
            writer in
            writer.line("guard reader.beginObject() else { return nil }")
            writer.line("var members: [String: \(type)] = [:]")
            writer.line("var count = 0")
            writer.block("while reader.nextMember() {") { writer in
                writer.line("count += 1")
                let hint = String(name.dropFirst(6)) + "Value"
                emitEntry(of: value, in: "members", hint: hint, into: &writer)
            }
            if count != .any {
                writer.line("reader.countMembers(count, \(DecodingExpressions.range(count)))")
            }
            writer.line("return members")
        }
    }

    /// Emits what reads one entry of a map, and refuses a name that was given before.
    func emitEntry(
        of value: ValueModel, in map: String, hint: String, into writer: inout SourceWriter
    ) {
        writer.line("let name = reader.keyString()")
        writer.block("if \(map)[name] != nil {") { writer in
            writer.line("reader.violation(code: \"duplicate_member\", \"must not be given twice\")")
            writer.line("reader.skipValue()")
            writer.line("continue")
        }
        let decoded = expression(value.kind, hint: hint)
        writer.line(
            value.isNullable
                ? "\(map).updateValue(reader.null() ? nil : \(decoded), forKey: name)"
                : "\(map)[name] = \(decoded)")
    }
}
