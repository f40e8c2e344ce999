/// A contract that went through every pass without an error, with its outputs in memory.
struct Compilation {
    let document: OpenAPI.Document
    let outputs: [OutputFolder]

    /// Reads, checks, lowers and emits; nil when there is any error, which is then in `diagnostics`.
    static func compile(
        _ path: String, _ options: OutputOptions, files: FileAccess = .disk, _ diagnostics: Diagnostics
    ) -> Compilation? {
        guard let document = DocumentReader.read(path, files: files, diagnostics: diagnostics),
            !diagnostics.hasErrors
        else { return nil }
        ContractRules.check(document, hardOnly: true, diagnostics)
        let model = ContractLowering(document: document, diagnostics: diagnostics)
            .lower(name: options.name ?? contractName(document))
        guard !diagnostics.hasErrors else { return nil }
        return Compilation(document: document, outputs: Outputs.folders(document, model, options))
    }

    /// The first word of the title, as a type's name.
    private static func contractName(_ document: OpenAPI.Document) -> String {
        SwiftNaming.type(String(document.info.title.split(separator: " ").first ?? "Contract"))
    }
}
