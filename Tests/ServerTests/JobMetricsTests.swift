import HTTPServer
import Platform
import Postgres
import Testing
import TestSupport

@testable import Server

@Suite struct JobMetricsTests {
    @Test func tellsDepthsOutcomesAndRunTimesByKind() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            let worker = JobWorker(
                database: client,
                registry: JobRegistry(handlers: [
                    PruneFinishedJobs.handler(database: client, retention: .init())
                ]),
                configuration: JobWorkerConfiguration(), logger: TestDatabase.quietLogger)
            try await client.enqueue(PruneFinishedJobs())
            try await worker.runReadyJobs()
            try await client.enqueue(PruneFinishedJobs(), JobOptions(start: .after(.seconds(60))))
            var text = PrometheusText()
            await JobMetrics(database: client, worker: worker).collect(into: &text)
            let kind = "kind=\"housekeeping.prune_finished_jobs\""
            for line in [
                "singr_jobs{\(kind),state=\"scheduled\"} 1", "singr_jobs{\(kind),state=\"ready\"} 0",
                "singr_job_oldest_ready_seconds{\(kind)} 0.0",
                "singr_job_attempts_total{\(kind),outcome=\"succeeded\"} 1", "singr_jobs_on_node{\(kind)} 0",
                "singr_job_run_seconds_bucket{\(kind),le=\"+Inf\"} 1",
                "singr_job_run_seconds_count{\(kind)} 1",
            ] {
                #expect(text.text.contains(line + "\n"), "\(line)")
            }
        }
    }
}
