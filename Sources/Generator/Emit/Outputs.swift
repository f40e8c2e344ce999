/// A folder that belongs to the generator, with everything that is to be in it.
struct OutputFolder {
    /// Relative to the working directory.
    let path: String
    /// Sorted by path.
    let files: [GeneratedFile]
}

/// The table of everything that is made of one contract.
enum Outputs {
    /// What the generated module is made of besides Swift for the model: one emitter per kind of file.
    private static let documentEmitters: [@Sendable (OpenAPI.Document) -> [GeneratedFile]] = [BundleEmitter.files]

    /// Every folder with its files.
    static func folders(_ document: OpenAPI.Document, _ options: OutputOptions) -> [OutputFolder] {
        let module = documentEmitters.flatMap { $0(document) }
        return [OutputFolder(path: options.output, files: module.sorted { $0.path < $1.path })]
    }
}
