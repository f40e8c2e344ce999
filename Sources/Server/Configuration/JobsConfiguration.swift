import Platform

/// How this node does jobs.
struct JobsConfiguration: Sendable {
    /// Whether the server does jobs beside requests.
    var runsInServer: Bool
    var worker: JobWorkerConfiguration
    var retention: PruneFinishedJobs.Retention

    /// Reads the keys; nil when one of them has a problem.
    init?(reading reader: inout ConfigurationReader) {
        let runsInServer = reader.required(ConfigurationKeys.workers)
        let concurrency = reader.required(ConfigurationKeys.workerConcurrency)
        let lease = reader.required(ConfigurationKeys.workerLease)
        let finished = reader.required(ConfigurationKeys.jobsKeepFinished)
        let dead = reader.required(ConfigurationKeys.jobsKeepDead)
        guard let runsInServer, let concurrency, let lease, let finished, let dead else { return nil }
        self.runsInServer = runsInServer
        worker = JobWorkerConfiguration(concurrency: concurrency)
        worker.lease = .seconds(lease)
        retention = .init(finished: .seconds(finished * 3_600), dead: .seconds(dead * 3_600))
    }
}
