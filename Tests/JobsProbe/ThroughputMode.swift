import Logging
import Platform
import Postgres

/// Measures how many jobs a second are enqueued and done.
struct ThroughputMode {
    let url: String
    let jobs: Int

    func run() async throws {
        var logger = Logger(label: "jobs-probe")
        logger.logLevel = .error
        let database = PostgresClient(
            configuration: PostgresConfiguration(connectionString: url), logger: logger)
        try await database.start()
        try await measure("enqueued, 100 a transaction") { try await enqueueLists(database) }
        try await measure("worked off, 1 worker with 64 places") { try await work(database, logger) }
        try await measure("enqueued, one a transaction, 32 at a time") { try await enqueueSingly(database) }
        try await measure("worked off, 1 worker with 64 places") { try await work(database, logger) }
        try await measure("enqueued one by one and worked off at once") {
            async let enqueued: Void = enqueueSingly(database)
            try await work(database, logger)
            try await enqueued
        }
        await database.close()
    }

    private func measure(_ what: String, _ body: () async throws -> Void) async throws {
        let time = try await ContinuousClock().measure(body)
        let rate = Double(jobs) / (time / .seconds(1))
        print("\(what): \(Int(rate)) jobs/s (\(jobs) in \(time / .seconds(1)) s)")
    }

    private func enqueueLists(_ database: PostgresClient) async throws {
        for first in stride(from: 0, to: jobs, by: 100) {
            try await database.enqueue((first..<min(first + 100, jobs)).map { ProbeJob(number: Int64($0)) })
        }
    }

    private func enqueueSingly(_ database: PostgresClient) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<32 {
                group.addTask {
                    for number in stride(from: lane, to: jobs, by: 32) {
                        try await database.enqueue(ProbeJob(number: Int64(number)))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Works until as many jobs have been done as are enqueued.
    private func work(_ database: PostgresClient, _ logger: Logger) async throws {
        let (done, count) = AsyncStream.makeStream(of: Void.self)
        let handler = JobHandler(ProbeJob.self) { _, _ in
            count.yield()
            return .done
        }
        var configuration = JobWorkerConfiguration(concurrency: 64)
        configuration.prefetch = 256
        let worker = JobWorker(
            database: database, registry: JobRegistry(handlers: [handler]), configuration: configuration,
            logger: logger)
        try await worker.start()
        var left = jobs
        for await _ in done {
            left -= 1
            if left == 0 { break }
        }
        await worker.stop(within: .seconds(10))
    }
}
