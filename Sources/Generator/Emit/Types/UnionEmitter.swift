/// Emits one-of-several objects as an enumeration with a payload per case.
struct UnionEmitter {
    let type: TypeModel
    let union: UnionModel

    func emit(into writer: inout SourceWriter) {
        writer.documentation(type.description, place: type.place)
        writer.block("public enum \(type.name): Sendable, Equatable {") { writer in
            for item in union.cases {
                writer.documentation("`\(union.discriminator)` is `\(item.tag)`.")
                writer.line("case \(item.swiftName)(\(item.typeName))")
            }
        }
        if type.isDecoded { emitDecoder(into: &writer) }
        if type.isEncoded { emitEncoder(into: &writer) }
    }

    private func emitDecoder(into writer: inout SourceWriter) {
        writer.line()
        writer.block("extension \(type.name) {") { writer in
            writer.documentation("Reads the case that the discriminator names and checks it as that.")
            writer.block("static func decode(from reader: inout JSONReader) -> \(type.name)? {") { writer in
                let name = SwiftLiterals.string(union.discriminator)
                writer.block("guard let tag = reader.discriminator(\(name)) else {") { writer in
                    writer.line("reader.skipValue()")
                    writer.line("return nil")
                }
                writer.line("switch tag {")
                union.cases.forEach { emitCase($0, into: &writer) }
                emitUnknownTag(into: &writer)
                writer.line("}")
            }
        }
    }

    private func emitCase(_ item: UnionModel.Case, into writer: inout SourceWriter) {
        writer.line("case \(SwiftLiterals.string(item.tag)):")
        writer.indented {
            $0.line("return \(item.typeName).decode(from: &reader).map(\(type.name).\(item.swiftName))")
        }
    }

    private func emitUnknownTag(into writer: inout SourceWriter) {
        let tags = union.cases.map(\.tag).joined(separator: ", ")
        let arguments = [SwiftLiterals.string(union.discriminator), SwiftLiterals.string(tags)]
        writer.line("default:")
        writer.indented { writer in
            writer.line("reader.refuseTag(of: \(arguments.joined(separator: ", known: ")))")
            writer.line("reader.skipValue()")
            writer.line("return nil")
        }
    }

    private func emitEncoder(into writer: inout SourceWriter) {
        writer.line()
        writer.block("extension \(type.name) {") { writer in
            writer.documentation("Writes the value of whichever case it is.")
            writer.block("func encode(to writer: inout JSONWriter) {") { writer in
                writer.line("switch self {")
                for item in union.cases {
                    writer.line("case .\(item.swiftName)(let value): value.encode(to: &writer)")
                }
                writer.line("}")
            }
        }
    }
}
