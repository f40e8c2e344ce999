import Postgres

/// The statements that remove what is past keeping, each some rows at a time.
enum PruneStatements {
    /// Removes finished jobs of an outcome. `$1` the outcome, `$2` seconds to keep them, `$3` how many at most.
    static let finished = Statement<NoRow>(
        "prune finished jobs",
        """
        DELETE FROM finished_jobs WHERE jobs_id = ANY (ARRAY(
            SELECT jobs_id FROM finished_jobs
            WHERE outcome = $1::text::job_outcome AND finished_at < now() - $2::bigint * interval '1 second'
            ORDER BY finished_at
            LIMIT $3
            FOR UPDATE SKIP LOCKED))
        """)

    /// Removes keys of unique jobs whose period is over. `$1` how many at most.
    static let keys = Statement<NoRow>(
        "prune job keys",
        """
        DELETE FROM job_keys WHERE unique_key = ANY (ARRAY(
            SELECT unique_key FROM job_keys WHERE expires_at < now()
            ORDER BY expires_at
            LIMIT $1
            FOR UPDATE SKIP LOCKED))
        """)
}
