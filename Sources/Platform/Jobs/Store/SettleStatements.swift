import Postgres

/// The statements that end a claim, each for many jobs of one lease. A job that another claim holds by now, or
/// that has ended, is left alone: doing this twice is the same as doing it once.
///
/// The lease is compared in a way that no index serves: the rows are to be found by their ids, not among all that
/// the lease ever held and vacuum has not cleared yet. `IS TRUE` makes the list a hash table, not a join.
enum SettleStatements {
    /// Moves jobs to the finished ones. `$1` the lease, `$2` ids, `$3` starts, `$4` outcomes, `$5` errors (empty
    /// for none), `$6` the time or `NULL`. Gives the ids that were moved.
    static let end = Statement<Int64>(
        "end jobs",
        """
        WITH ended AS (
            DELETE FROM jobs
            WHERE jobs_id = ANY ($2::bigint[]) AND lease IS NOT DISTINCT FROM $1
                AND ((jobs_id, starts) IN (
                    SELECT id, start FROM unnest($2::bigint[], $3::bigint[]) AS d (id, start))) IS TRUE
            RETURNING *
        ), released AS (
            DELETE FROM job_keys USING ended
            WHERE job_keys.unique_key = ended.unique_key AND job_keys.jobs_id = ended.jobs_id
                AND scope <> 'period'
        )
        INSERT INTO finished_jobs (jobs_id, finished_at, outcome, starts, attempt, max_attempts, priority,
            payload_version, enqueued_at, started_at, kind, unique_key, payload, errors)
        SELECT jobs_id, coalesce($6, now()), outcome::job_outcome, starts, attempt, max_attempts, priority,
            payload_version, enqueued_at, started_at, kind, unique_key, payload,
            singr_job_errors(errors, attempt, $1, coalesce($6, now()), error)
        FROM ended JOIN unnest($2::bigint[], $4::text[], $5::text[]) AS done (id, outcome, error)
            ON id = jobs_id
        RETURNING jobs_id
        """)

    /// Lets jobs wait again. `$1` the lease, `$2` ids, `$3` starts, `$4` milliseconds to wait (-1 leaves the
    /// time as it was), `$5` attempts to take back, `$6` starts to take back, `$7` errors (empty for none),
    /// `$8` the time or `NULL`. Gives the ids that were put back.
    ///
    /// A job that was to be cancelled becomes ready at once: whoever claims it ends it.
    static let putBack = Statement<Int64>(
        "put jobs back",
        """
        WITH given AS MATERIALIZED (
            SELECT id, start, pause, unattempted, unstarted, error
            FROM unnest($2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::text[])
                AS g (id, start, pause, unattempted, unstarted, error)
        ), woken AS MATERIALIZED (
            SELECT pg_notify('singr_jobs', kind) FROM (
                SELECT DISTINCT kind FROM jobs JOIN given ON id = jobs_id
                WHERE jobs_id = ANY ($2::bigint[]) AND lease IS NOT DISTINCT FROM $1 AND pause <= 0) AS kinds
        )
        UPDATE jobs SET lease = NULL, started_at = NULL, attempt = attempt - unattempted,
            starts = starts - unstarted,
            run_at = CASE WHEN pause < 0 OR cancel_requested THEN run_at
                ELSE coalesce($8, now()) + pause * interval '1 millisecond' END,
            errors = singr_job_errors(errors, attempt, $1, coalesce($8, now()), error)
        FROM given
        WHERE jobs_id = ANY ($2::bigint[]) AND jobs_id = id AND starts = start AND lease IS NOT DISTINCT FROM $1
            AND (SELECT count(*) FROM woken) >= 0
        RETURNING jobs_id
        """)
}
