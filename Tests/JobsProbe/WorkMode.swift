import Logging
import Platform
import Postgres

/// A worker that is meant to be killed.
enum WorkMode {
    static func run(_ url: String) async throws {
        var logger = Logger(label: "jobs-probe")
        logger.logLevel = .error
        let database = PostgresClient(
            configuration: PostgresConfiguration(connectionString: url), logger: logger)
        var configuration = JobWorkerConfiguration(concurrency: 32)
        configuration.lease = .seconds(2)
        configuration.rescueInterval = .milliseconds(500)
        let worker = JobWorker(
            database: database, registry: JobRegistry(handlers: [ProbeJob.tracingHandler(database)]),
            configuration: configuration, logger: logger)
        try await worker.start()
        try await Task.sleep(for: .seconds(3_600))
    }
}
