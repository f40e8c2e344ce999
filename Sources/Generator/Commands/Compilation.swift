/// A contract that went through every pass without an error, with its outputs in memory.
struct Compilation {
    let document: OpenAPI.Document
    let outputs: [OutputFolder]

    /// Reads, checks, lowers and emits; nil when there is any error, which is then in `diagnostics`.
    static func compile(
        _ path: String, _ options: OutputOptions, files: FileAccess = .disk, _ diagnostics: Diagnostics
    ) -> Compilation? {
        let document = DocumentReader.read(path, files: files, diagnostics: diagnostics)
        guard let document, let model = lower(document, name: options.name, hardOnly: true, diagnostics)
        else {
            return nil
        }
        return Compilation(document: document, outputs: Outputs.folders(document, model, options))
    }

    /// Checks and lowers what was read, so that one run tells as many errors as it can; nil when there is any.
    static func lower(
        _ document: OpenAPI.Document, name: String?, hardOnly: Bool, _ diagnostics: Diagnostics
    ) -> ContractModel? {
        let isWhole = !diagnostics.hasErrors
        ContractRules.check(document, hardOnly: hardOnly, diagnostics)
        guard isWhole else { return nil }
        let lowering = Diagnostics()
        let model = ContractLowering(document: document, diagnostics: lowering)
            .lower(name: name ?? contractName(document))
        diagnostics.add(later: lowering)
        return diagnostics.hasErrors ? nil : model
    }

    /// The first word of the title, as a type's name.
    private static func contractName(_ document: OpenAPI.Document) -> String {
        SwiftNaming.type(String(document.info.title.split(separator: " ").first ?? "Contract"))
    }
}
