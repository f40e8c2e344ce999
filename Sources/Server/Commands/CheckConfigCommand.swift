import ArgumentParser

/// `singr check-config`: shows what the environment amounts to.
struct CheckConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Show the effective configuration, secrets masked, and every problem with it.",
        discussion: "Exits with 1 when the server would not start with this environment.")

    func run() async throws {
        let environment = CommandSession.environment()
        for line in ConfigurationListing.lines(environment: environment) {
            CommandOutput.print(line)
        }
        do {
            for warning in try ServerConfiguration(environment: environment).warnings {
                CommandOutput.note("warning: \(warning)")
            }
        } catch {
            throw CommandOutput.failure(error.lines)
        }
    }
}
