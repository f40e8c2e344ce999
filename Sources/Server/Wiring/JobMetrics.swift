import HTTPServer
import Platform
import Postgres

/// The numbers of the job queue: what is in the database, and what this node did.
struct JobMetrics: MetricsSource {
    let database: PostgresClient
    let worker: JobWorker?

    func collect(into text: inout PrometheusText) async {
        // A scrape shows the rest while the database is away.
        if let depths = try? await database.jobDepths() { Self.depths(depths, &text) }
        guard let worker else { return }
        let kinds = worker.metrics.sorted { $0.key < $1.key }
        Self.outcomes(kinds, &text)
        Self.runTimes(kinds, &text)
    }

    private static func depths(_ depths: [JobDepth], _ text: inout PrometheusText) {
        text.family("singr_jobs", .gauge, "Jobs in the database by kind and state.")
        for depth in depths {
            let states = [
                ("ready", depth.ready), ("scheduled", depth.scheduled), ("running", depth.running),
                ("dead", depth.dead),
            ]
            for (state, count) in states {
                text.sample("singr_jobs", [("kind", depth.kind), ("state", state)], count)
            }
        }
        let oldest = "singr_job_oldest_ready_seconds"
        text.family(oldest, .gauge, "How long the oldest ready job has been ready.")
        for depth in depths { text.sample(oldest, [("kind", depth.kind)], depth.oldestReadySeconds) }
    }

    private static func outcomes(
        _ kinds: [(key: String, value: JobKindMetrics)], _ text: inout PrometheusText
    ) {
        text.family("singr_job_attempts_total", .counter, "Attempts of jobs on this node by how they ended.")
        for (kind, metrics) in kinds {
            for (outcome, count) in metrics.outcomes.sorted(by: { $0.key < $1.key }) {
                text.sample("singr_job_attempts_total", [("kind", kind), ("outcome", outcome)], count)
            }
        }
        text.family("singr_jobs_on_node", .gauge, "Jobs that run on this node.")
        for (kind, metrics) in kinds { text.sample("singr_jobs_on_node", [("kind", kind)], metrics.running) }
    }

    private static func runTimes(
        _ kinds: [(key: String, value: JobKindMetrics)], _ text: inout PrometheusText
    ) {
        let name = "singr_job_run_seconds"
        text.family(name, .histogram, "How long attempts of jobs took on this node.")
        for (kind, metrics) in kinds {
            var total: UInt64 = 0
            for (bound, count) in zip(JobKindMetrics.bounds.map { "\($0)" } + ["+Inf"], metrics.buckets) {
                total += count
                text.sample("\(name)_bucket", [("kind", kind), ("le", bound)], total)
            }
            text.sample("\(name)_sum", [("kind", kind)], metrics.seconds)
            text.sample("\(name)_count", [("kind", kind)], total)
        }
    }
}
