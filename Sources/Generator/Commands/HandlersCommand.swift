import ArgumentParser

/// `generator handlers`: the functions that are still to be written.
struct HandlersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handlers",
        abstract: "Prints the signatures of the handlers and fixtures that are missing.",
        discussion: "Exit codes: 0 printed or none missing, 1 the document is refused, 2 cannot run.")

    @OptionGroup var contract: ContractOptions
    @OptionGroup var sources: SourceOptions

    func run() throws {
        let console = Console(format: contract.format)
        let diagnostics = Diagnostics()
        let document = DocumentReader.read(contract.document, files: .disk, diagnostics: diagnostics)
        console.report(diagnostics)
        guard let document, !diagnostics.hasErrors else { throw Console.Failure.refused }
        do {
            let missing = MissingSignatures(document: document)
            let handlers = try sources.handlers.map { missing.handlers(try SwiftSources.read($0), in: $0) }
            let fixtures = try sources.fixtures.map { missing.fixtures(try SwiftSources.read($0), in: $0) }
            for text in (handlers ?? []) + (fixtures ?? []) { print(text) }
        } catch {
            console.error("error: \(error)")
            throw Console.Failure.cannotRun
        }
    }
}
