/// Emits one file per operation: its input and output, how they are read and written, and its way
/// through the service.
enum OperationEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        model.operations.map { operation in
            GeneratedFile(path: "Operations/\(operation.typeName).swift", text: text(operation, model))
        }
    }

    private static func text(_ operation: OperationModel, _ model: ContractModel) -> String {
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import CoreTypes")
        writer.line("import SpecRuntime")
        writer.line()
        writer.documentation(
            "`\(operation.method) \(operation.path.template)` — \(operation.summary)", place: operation.place)
        writer.block("public enum \(operation.typeName) {") { writer in
            InputEmitter(operation: operation, model: model).emit(into: &writer)
            writer.line()
            OutputEmitter(operation: operation).emit(into: &writer)
        }
        writer.line()
        InputDecodingEmitter(operation: operation, model: model).emit(into: &writer)
        writer.line()
        OutputEncodingEmitter(operation: operation).emit(into: &writer)
        ItemStreamEmitter(operation: operation).emit(into: &writer)
        writer.line()
        ServeEmitter(operation: operation, model: model).emit(into: &writer)
        return writer.text
    }
}
