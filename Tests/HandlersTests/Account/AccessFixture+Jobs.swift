import CoreTypes
import Postgres
import TestSupport
import Testing

@testable import Handlers
@testable import Platform

extension AccessFixture {
    /// Does the jobs that wait to mail whoever has an address.
    func mailByAddress() async throws {
        let worker = JobWorker(
            database: database, registry: JobRegistry(handlers: [services.mailByAddressHandler]),
            configuration: JobWorkerConfiguration(), logger: TestDatabase.quietLogger)
        try await worker.runReadyJobs()
    }

    /// Does a job of a kind as a worker would; gives how it ended.
    @discardableResult
    func run(_ job: some JobKind, by handler: JobHandler, starts: Int64 = 1) async throws -> JobAttempt {
        var payload = JobPayload()
        job.write(to: &payload)
        return await handler.run(
            ClaimedJob(
                id: 1, kind: handler.kind, payloadVersion: 1, payload: Array(try payload.json().utf8),
                priority: 0,
                runAt: SystemClock().now(), attempt: 1, maximumAttempts: 3, starts: starts,
                isCancelRequested: false, enqueuedAt: SystemClock().now(), lease: services.identifiers.next())
        )
    }
}
