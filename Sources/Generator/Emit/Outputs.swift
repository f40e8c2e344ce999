/// A folder that belongs to the generator, with everything that is to be in it.
struct OutputFolder {
    /// Relative to the working directory.
    let path: String
    /// Sorted by path.
    let files: [GeneratedFile]
}

/// The table of everything that is made of one contract: one emitter per kind of file.
enum Outputs {
    /// What the generated module carries of the document's text.
    private static let documentEmitters: [@Sendable (OpenAPI.Document) -> [GeneratedFile]] = [
        BundleEmitter.files
    ]

    /// The Swift of the generated module; each is a pure function from the model to text.
    private static let modelEmitters: [@Sendable (ContractModel) -> [GeneratedFile]] = [
        TypeEmitter.files, OperationEmitter.files, TagProtocolEmitter.files, ServiceEmitter.files,
        RoutesEmitter.files, CatalogEmitter.files, SecurityEmitter.files, PatternsEmitter.files,
    ]

    /// Every folder with its files.
    static func folders(
        _ document: OpenAPI.Document, _ model: ContractModel, _ options: OutputOptions
    ) -> [OutputFolder] {
        let module = documentEmitters.flatMap { $0(document) } + modelEmitters.flatMap { $0(model) }
        return [folder(options.output, module)]
            + (options.conformance.map { [folder($0, ConformanceEmitter.files(model))] } ?? [])
    }

    private static func folder(_ path: String, _ files: [GeneratedFile]) -> OutputFolder {
        OutputFolder(path: path, files: files.sorted { $0.path < $1.path })
    }
}
