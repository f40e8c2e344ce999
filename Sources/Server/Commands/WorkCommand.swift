import ArgumentParser
import Postgres

/// `singr work`: does jobs until it is told to stop.
struct WorkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work",
        abstract: "Do jobs until SIGTERM or SIGINT, without serving the API.",
        discussion: "Then it claims no more, finishes what runs within SHUTDOWN_TIMEOUT, and exits with 0.")

    func run() async throws {
        let configuration: ServerConfiguration
        do {
            configuration = try ServerConfiguration(environment: CommandSession.environment())
        } catch {
            throw CommandOutput.failure(error.lines)
        }
        try await CommandSession.withDatabase(configuration.database) { client in
            let pending = try await MigrateCommand.migrator(client).status().pending.count
            guard pending == 0 else { throw StartError.pendingMigrations(pending) }
        }
        let signals = StopSignals()
        do {
            let application = try WorkerApplication(configuration: configuration)
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
