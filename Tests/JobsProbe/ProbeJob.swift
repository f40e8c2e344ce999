import Platform
import Postgres

/// A job that leaves a trace in the database each time it runs.
struct ProbeJob: JobKind {
    static let name = "probe"
    static let policy = JobPolicy(
        maximumAttempts: 1_000, backoff: JobBackoff(first: .milliseconds(10), longest: .seconds(1)))

    let number: Int64

    init(number: Int64) { self.number = number }

    func write(to payload: inout JobPayload) { payload.set("number", number) }

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        number = try payload.int64("number")
    }

    static let traceTable = """
        CREATE TABLE job_runs (
            number bigint NOT NULL, attempt bigint NOT NULL, may_be_repeat boolean NOT NULL,
            at timestamptz NOT NULL DEFAULT clock_timestamp())
        """
    private static let trace = Statement<NoRow>(
        "trace probe", "INSERT INTO job_runs (number, attempt, may_be_repeat) VALUES ($1, $2, $3)")

    /// Writes the trace at the start and takes some milliseconds, so that a kill finds jobs half done.
    static func tracingHandler(_ database: PostgresClient) -> JobHandler {
        JobHandler(ProbeJob.self) { job, context in
            try await database.execute(
                trace, [.int64(job.number), .int64(Int64(context.attempt)), .bool(context.mayBeRepeat)])
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...60)))
            return .done
        }
    }
}
