import Postgres

/// The statements by which jobs are looked at and steered from outside.
enum CancelStatements {
    /// Ends a waiting job, or asks the node that runs it to. `$1` the id. Gives whether it waited, or no row
    /// where it has ended already.
    ///
    /// The row is locked first, so that a claim or an end happens wholly before or wholly after.
    static let cancel = Statement<Bool>(
        "cancel job",
        """
        WITH found AS MATERIALIZED (
            SELECT jobs_id, lease IS NULL AS waits FROM jobs WHERE jobs_id = $1 FOR UPDATE
        ), ended AS (
            DELETE FROM jobs USING found WHERE jobs.jobs_id = found.jobs_id AND waits RETURNING jobs.*
        ), released AS (
            DELETE FROM job_keys USING ended
            WHERE job_keys.unique_key = ended.unique_key AND job_keys.jobs_id = ended.jobs_id
                AND scope <> 'period'
        ), finished AS (
            INSERT INTO finished_jobs (jobs_id, finished_at, outcome, starts, attempt, max_attempts, priority,
                payload_version, enqueued_at, started_at, kind, unique_key, payload, errors)
            SELECT jobs_id, now(), 'cancelled', starts, attempt, max_attempts, priority, payload_version,
                enqueued_at, started_at, kind, unique_key, payload, errors
            FROM ended
        ), asked AS (
            UPDATE jobs SET cancel_requested = true FROM found
            WHERE jobs.jobs_id = found.jobs_id AND NOT waits
            RETURNING pg_notify('singr_job_cancellations', jobs.jobs_id::text)
        )
        SELECT waits FROM found
        """)

    /// Lets a dead letter wait again with all its attempts. `$1` the id. Gives its kind.
    static let retryDead = Statement<String>(
        "retry dead job",
        """
        WITH dead AS (
            DELETE FROM finished_jobs WHERE jobs_id = $1 AND outcome = 'dead' RETURNING *
        ), made AS (
            INSERT INTO jobs (jobs_id, run_at, starts, max_attempts, priority, payload_version, enqueued_at,
                kind, payload, errors)
            SELECT jobs_id, now(), starts, max_attempts, priority, payload_version, enqueued_at, kind, payload,
                errors
            FROM dead
            RETURNING kind
        ), woken AS MATERIALIZED (
            SELECT pg_notify('singr_jobs', kind) FROM made
        )
        SELECT kind FROM made LEFT JOIN woken ON true
        """)

    /// Looks at a job. `$1` the id.
    static let job = Statement<JobRecord>(
        "job by id",
        """
        SELECT jobs_id, kind,
            CASE WHEN lease IS NOT NULL THEN 'running' WHEN run_at > now() THEN 'scheduled' ELSE 'ready' END
                AS state,
            attempt::integer, max_attempts::integer, run_at, enqueued_at, NULL::timestamptz AS finished_at, errors
        FROM jobs WHERE jobs_id = $1
        UNION ALL
        SELECT jobs_id, kind, outcome::text, attempt::integer, max_attempts::integer, enqueued_at, enqueued_at,
            finished_at, errors
        FROM finished_jobs WHERE jobs_id = $1
        """)
}
