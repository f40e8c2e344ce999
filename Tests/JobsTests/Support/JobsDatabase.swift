import CoreTypes
import Logging
import Platform
import Postgres
import TestSupport

/// A database with the program's schema for one test, with a clock that decides what is ready.
struct JobsDatabase: Sendable {
    let client: PostgresClient
    let url: String
    /// A minute ahead of the server, so that what is enqueued now is ready by it.
    let clock: SettableClock

    static func with(_ body: (JobsDatabase) async throws -> Void) async throws {
        try await TestDatabase.withDatabase(template: try SourceMigrations.template()) { database in
            let client = PostgresClient(
                configuration: PostgresConfiguration(connectionString: database.url),
                logger: TestDatabase.quietLogger)
            let ahead = SystemClock().now().microsecondsSinceEpoch + 60_000_000
            let clock = SettableClock(Timestamp(microsecondsSinceEpoch: ahead))
            let result: Result<Void, any Error>
            do {
                result = .success(
                    try await body(JobsDatabase(client: client, url: database.url, clock: clock)))
            } catch {
                result = .failure(error)
            }
            await client.close()
            try result.get()
        }
    }

    /// A worker that takes its time from the test's clock.
    func worker(
        _ handlers: [JobHandler], periodic: [PeriodicJob] = [],
        _ configure: (inout JobWorkerConfiguration) -> Void = { _ in }
    ) -> JobWorker {
        var configuration = JobWorkerConfiguration(concurrency: 4)
        configure(&configuration)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return JobWorker(
            database: client, registry: JobRegistry(handlers: handlers, periodic: periodic),
            configuration: configuration, clock: clock, time: .clock(clock), logger: logger)
    }

    /// Does ready jobs with a worker of its own.
    func runReady(_ handlers: JobHandler...) async throws {
        try await worker(handlers).runReadyJobs()
    }
}
