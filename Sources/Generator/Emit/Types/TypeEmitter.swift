/// Emits one file per declared type: the declaration and, as needed, its decoder and encoder.
enum TypeEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        model.types.map { type in
            GeneratedFile(path: "Schemas/\(type.name).swift", text: text(type, model))
        }
    }

    private static func text(_ type: TypeModel, _ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import CoreTypes")
        writer.line("import SpecRuntime")
        writer.line()
        switch type.shape {
        case .structure(let structure): StructureEmitter(type: type, structure: structure).emit(into: &writer)
        case .enumeration(let enumeration): emitEnumeration(type, enumeration, into: &writer)
        case .union(let union): UnionEmitter(type: type, union: union).emit(into: &writer)
        }
        return writer.text
    }

    private static func emitEnumeration(
        _ type: TypeModel, _ enumeration: EnumerationModel, into writer: inout SourceWriter
    ) {
        writer.documentation(type.description, place: type.place)
        writer.block("public enum \(type.name): String, StringEnumeration {") { writer in
            for item in enumeration.cases {
                writer.line("case \(item.swiftName) = \(SwiftLiterals.string(item.value))")
            }
        }
        guard type.isDecoded || type.isEncoded else { return }
        writer.line()
        writer.block("extension \(type.name) {") { emitCoding(type, enumeration, into: &$0) }
    }

    private static func emitCoding(
        _ type: TypeModel, _ enumeration: EnumerationModel, into writer: inout SourceWriter
    ) {
        if type.isDecoded {
            writer.documentation("Reads one of the values above.")
            writer.block("static func decode(from reader: inout JSONReader) -> \(type.name)? {") {
                $0.line("reader.enumeration(\(type.name).self)")
            }
        }
        if type.isDecoded, type.isEncoded { writer.line() }
        guard type.isEncoded else { return }
        writer.documentation("Writes the value as a JSON string.")
        writer.block("func encode(to writer: inout JSONWriter) {") { writer in
            writer.line("switch self {")
            for item in enumeration.cases {
                writer.line(
                    "case .\(item.swiftName): writer.literal(\(SwiftLiterals.jsonString(item.value)))")
            }
            writer.line("}")
        }
    }
}
