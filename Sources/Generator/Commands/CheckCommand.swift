import ArgumentParser

/// `generator check`: the gate against drift; it writes nothing.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tells where code and contract are out of step.",
        discussion: "Exit codes: 0 in step, 1 drift, 2 cannot run.")

    @OptionGroup var contract: ContractOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var sources: SourceOptions

    func run() throws {
        let console = Console(format: contract.format)
        let diagnostics = Diagnostics()
        guard let compilation = Compilation.compile(contract.document, output, diagnostics) else {
            console.report(diagnostics)
            throw Console.Failure.cannotRun
        }
        for folder in compilation.outputs { OutputDrift.check(folder, diagnostics) }
        do {
            let operations = compilation.document.operations
            if let folder = sources.handlers {
                HandlerDrift.checkHandlers(operations, try SwiftSources.read(folder), in: folder, diagnostics)
            }
            if let folder = sources.fixtures {
                HandlerDrift.checkFixtures(operations, try SwiftSources.read(folder), in: folder, diagnostics)
            }
        } catch {
            console.error("error: \(error)")
            throw Console.Failure.cannotRun
        }
        console.report(diagnostics)
        if diagnostics.hasErrors { throw Console.Failure.refused }
        console.say("\(compilation.document.operations.count) operations: in step")
    }
}
