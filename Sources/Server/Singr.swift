import ArgumentParser

/// The program's command line.
@main
struct Singr: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "singr",
        abstract: "The Singr Central API.",
        discussion: "Configured by environment variables; 'singr check-config' lists them.",
        subcommands: [
            ServeCommand.self, WorkCommand.self, MigrateCommand.self, SeedCommand.self,
            CheckConfigCommand.self,
        ])
}
