/// The statements that write one value.
enum EncodingStatements {
    /// Emits what writes `expression`, a Swift expression of the value's type.
    static func emit(_ value: ValueModel, _ expression: String, into writer: inout SourceWriter) {
        guard value.isNullable else { return emit(value.kind, expression, into: &writer) }
        writer.line("if let present = \(expression) {")
        writer.indented { emit(value.kind, "present", into: &$0) }
        writer.line("} else {")
        writer.indented { $0.line("writer.null()") }
        writer.line("}")
    }

    private static func emit(_ kind: ValueKind, _ expression: String, into writer: inout SourceWriter) {
        switch kind {
        case .string: writer.line("writer.string(\(expression))")
        case .uuid: writer.line("writer.uuid(\(expression))")
        case .timestamp: writer.line("writer.timestamp(\(expression))")
        case .date: writer.line("writer.date(\(expression))")
        case .base64: writer.line("writer.base64(\(expression))")
        case .int32, .int64: writer.line("writer.integer(\(expression))")
        case .double: writer.line("writer.double(\(expression))")
        case .bool: writer.line("writer.bool(\(expression))")
        case .freeForm: writer.line("writer.value(\(expression))")
        case .constant(let text): writer.line("writer.literal(\(SwiftLiterals.jsonString(text)))")
        case .named: writer.line("\(expression).encode(to: &writer)")
        case .array(let element, _, _): emitArray(element, expression, into: &writer)
        case .map(let value, _): emitMap(value, expression, into: &writer)
        }
    }

    private static func emitArray(
        _ element: ValueModel, _ expression: String, into writer: inout SourceWriter
    ) {
        writer.line("writer.literal(\"[\")")
        writer.block("for (index, item) in \(expression).enumerated() {") { writer in
            writer.line("if index > 0 { writer.literal(\",\") }")
            emit(element, "item", into: &writer)
        }
        writer.line("writer.literal(\"]\")")
    }

    private static func emitMap(_ value: ValueModel, _ expression: String, into writer: inout SourceWriter) {
        writer.line("writer.literal(\"{\")")
        let sorted = "\(expression).sorted(by: { $0.key < $1.key }).enumerated()"
        writer.block("for (index, member) in \(sorted) {") { writer in
            writer.line("if index > 0 { writer.literal(\",\") }")
            writer.line("writer.string(member.key)")
            writer.line("writer.literal(\":\")")
            emit(value, "member.value", into: &writer)
        }
        writer.line("writer.literal(\"}\")")
    }
}
