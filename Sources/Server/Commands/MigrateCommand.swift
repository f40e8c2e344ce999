import ArgumentParser
import Logging
import Postgres

/// `singr migrate`: brings the database's schema up to date.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database's schema up to date.",
        discussion: "Safe to run from several nodes at once: one migrates, the others wait.")

    @Flag(
        help:
            "Show what is applied and what is pending, and change nothing; exits with 1 when some are pending."
    )
    var status = false

    func run() async throws {
        let database = try CommandSession.database(environment: CommandSession.environment())
        try await CommandSession.withDatabase(database) { client in
            let migrator = try Self.migrator(client)
            if status {
                try await show(migrator.status())
            } else {
                let applied = try await migrator.migrate()
                applied.forEach { CommandOutput.print("applied \($0.fileName)") }
                if applied.isEmpty { CommandOutput.print("The schema is up to date.") }
            }
        }
    }

    /// The migrator over the embedded files, without a log.
    static func migrator(_ client: PostgresClient) throws -> Migrator {
        let quiet = Logger(label: "singr") { _ in SwiftLogNoOpLogHandler() }
        return Migrator(client: client, catalog: try SchemaMigrations.catalog(), logger: quiet)
    }

    private func show(_ status: MigrationStatus) throws {
        status.applied.forEach { CommandOutput.print("applied  \($0.fileName)  \($0.appliedAt)") }
        status.pending.forEach { CommandOutput.print("pending  \($0.fileName)") }
        if !status.pending.isEmpty { throw ExitCode.failure }
    }
}
