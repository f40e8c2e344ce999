import Platform
import Postgres
import Testing

@Suite("Housekeeping")
struct HousekeepingTests {
    @Test("removes finished jobs after a day, dead letters after a week, and keys whose period is over")
    func prunes() async throws {
        try await JobsDatabase.with { jobs in
            try await jobs.client.execute(Self.history)
            try await jobs.client.execute(Self.keys)
            try await jobs.client.enqueue(PruneFinishedJobs())
            try await jobs.runReady(
                PruneFinishedJobs.handler(database: jobs.client, retention: .init()))
            let left = try await jobs.client.rows(Self.left)
            #expect(left == ["cancelled 23", "dead 166", "dead 25", "succeeded 23"])
            #expect(try await jobs.client.rows(Self.leftKeys) == ["held", "young"])
        }
    }

    /// More rows than one batch removes, of every outcome and on both sides of what is kept.
    private static let history = Statement<NoRow>(
        "history",
        """
        INSERT INTO finished_jobs (jobs_id, finished_at, outcome, starts, attempt, max_attempts, priority,
            payload_version, enqueued_at, kind, payload, errors)
        SELECT -row_number() OVER (), now() - hours * interval '1 hour', outcome::job_outcome, 1, 1, 1, 0, 1,
            now(), 'x', '{}', '[]'
        FROM (VALUES ('succeeded', 23, 1), ('succeeded', 25, 2500), ('cancelled', 23, 1), ('cancelled', 25, 1),
                ('dead', 25, 1), ('dead', 166, 1), ('dead', 169, 1)) AS row (outcome, hours, count),
            generate_series(1, count)
        """)
    private static let keys = Statement<NoRow>(
        "keys",
        """
        INSERT INTO job_keys VALUES ('held', 1, 'unfinished', NULL), ('young', 2, 'period', now() + interval '1 hour'),
            ('old', 3, 'period', now() - interval '1 hour')
        """)
    private static let left = Statement<String>(
        "left",
        """
        SELECT outcome::text || ' ' || round(extract(epoch FROM now() - finished_at) / 3600) FROM finished_jobs
        WHERE kind = 'x' ORDER BY 1
        """)
    private static let leftKeys = Statement<String>(
        "left keys", "SELECT unique_key FROM job_keys ORDER BY unique_key")
}
