import ArgumentParser

/// `generator lint`: the rules of a good contract, beyond those that generating needs.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Checks the document against every rule.",
        discussion: "Exit codes: 0 without errors, 1 with errors.")

    @OptionGroup var contract: ContractOptions

    func run() throws {
        let console = Console(format: contract.format)
        let diagnostics = Diagnostics()
        let document = DocumentReader.read(contract.document, files: .disk, diagnostics: diagnostics)
        if let document { _ = Compilation.lower(document, name: nil, hardOnly: false, diagnostics) }
        console.report(diagnostics)
        if diagnostics.hasErrors { throw Console.Failure.refused }
        let warnings = diagnostics.sorted.count
        console.say("\(document?.operations.count ?? 0) operations: no errors, \(warnings) warnings")
    }
}
