import ArgumentParser
import Postgres

/// `singr serve`: serves the contract until it is told to stop.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the API until SIGTERM or SIGINT.",
        discussion: "Then it stops accepting, finishes what runs within SHUTDOWN_TIMEOUT, and exits with 0.")

    @Flag(help: "Apply pending migrations before serving.")
    var migrate = false

    func run() async throws {
        let configuration: ServerConfiguration
        do {
            configuration = try ServerConfiguration(environment: CommandSession.environment())
        } catch {
            throw CommandOutput.failure(error.lines)
        }
        try await prepareDatabase(configuration)
        try await serve(configuration)
    }

    /// Makes sure that the database is there and has the schema, before anything is logged or opened.
    private func prepareDatabase(_ configuration: ServerConfiguration) async throws {
        try await CommandSession.withDatabase(configuration.database) { client in
            let migrator = try MigrateCommand.migrator(client)
            if migrate { try await migrator.migrate() }
            let pending = try await migrator.status().pending.count
            guard pending == 0 else { throw StartError.pendingMigrations(pending) }
        }
    }

    private func serve(_ configuration: ServerConfiguration) async throws {
        let signals = StopSignals()
        do {
            let application = try Application(configuration: configuration)
            do {
                try await application.start()
                await signals.first()
                await application.stop()
            } catch {
                await application.stop()
                throw error
            }
        } catch {
            throw CommandOutput.failure([CommandSession.explanation(error)])
        }
    }
}
