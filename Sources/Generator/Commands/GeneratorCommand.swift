import ArgumentParser

/// The program: compiles an OpenAPI document to Swift and watches that both stay in step.
@main
struct GeneratorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generator", abstract: "Compiles an OpenAPI document to Swift.",
        subcommands: [GenerateCommand.self, CheckCommand.self, LintCommand.self, HandlersCommand.self])
}
