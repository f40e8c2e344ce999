import Postgres

/// The statements that take ready jobs.
///
/// Both hold the node's row against its removal, so that no job is claimed under a lease that has ended. Rows
/// that another node is claiming are stepped over.
enum ClaimStatements {
    /// Takes ready jobs of several kinds: of each by priority and age, kind by kind. `$1` the lease, `$2` the
    /// kinds, `$3` how many of each, `$4` how many altogether, `$5` the time or `NULL`.
    ///
    /// Each kind and priority is a range of the index `jobs_ready` of its own, so that jobs which are scheduled
    /// for later are not read.
    static let ready = Statement<ClaimedJob>(
        "claim jobs",
        """
        WITH node AS MATERIALIZED (
            SELECT job_nodes_id FROM job_nodes WHERE job_nodes_id = $1 FOR KEY SHARE
        ), ready AS MATERIALIZED (
            SELECT found.jobs_id
            FROM node, unnest($2::text[], $3::bigint[]) AS wanted (kind, room), LATERAL (
                SELECT job.jobs_id FROM generate_series(0, 3) AS level, LATERAL (
                    SELECT jobs_id FROM jobs
                    WHERE lease IS NULL AND kind = wanted.kind AND priority = level
                        AND run_at <= coalesce($5, now())
                    ORDER BY run_at, jobs_id
                    LIMIT wanted.room
                    FOR UPDATE SKIP LOCKED) AS job
                LIMIT wanted.room) AS found
            LIMIT $4
        ), claimed AS (
            UPDATE jobs SET lease = $1, attempt = attempt + 1, starts = starts + 1,
                started_at = coalesce($5, now())
            WHERE jobs_id = ANY (ARRAY(SELECT jobs_id FROM ready))
            RETURNING *
        ), released AS (
            DELETE FROM job_keys USING claimed
            WHERE job_keys.unique_key = claimed.unique_key AND job_keys.jobs_id = claimed.jobs_id
                AND scope = 'waiting'
        )
        SELECT jobs_id, kind, payload_version, payload, priority::integer, run_at, attempt::integer,
            max_attempts::integer, starts, cancel_requested, enqueued_at, lease
        FROM claimed
        """)

    /// Makes sure that a kind with a rate has its row. `$1` the kind.
    static let makeRate = Statement<NoRow>(
        "make job rate",
        """
        INSERT INTO job_rates (kind, window_start, started, started_before) VALUES ($1, '-infinity', 0, 0)
        ON CONFLICT (kind) DO NOTHING
        """)

    /// Takes ready jobs of a kind with a rate, as many as it still allows; none while another node is asking.
    /// `$1` the lease, `$2` the kind, `$3` how many, `$4` starts in a window, `$5` the window in milliseconds,
    /// `$6` the time or `NULL`.
    ///
    /// What started in the window before counts by the part of it that the sliding window still covers.
    static let rated = Statement<ClaimedJob>(
        "claim rated jobs",
        """
        WITH node AS MATERIALIZED (
            SELECT job_nodes_id FROM job_nodes WHERE job_nodes_id = $1 FOR KEY SHARE
        ), rate AS MATERIALIZED (
            SELECT window_start, started, started_before FROM job_rates WHERE kind = $2 FOR UPDATE SKIP LOCKED
        ), place AS MATERIALIZED (
            SELECT date_bin($5::bigint * interval '1 millisecond', coalesce($6, now()), 'epoch'::timestamptz)
                    AS start,
                $5::bigint * interval '1 millisecond' AS length
        ), usage AS MATERIALIZED (
            SELECT start,
                CASE WHEN window_start = start THEN started ELSE 0 END AS current,
                CASE
                    WHEN window_start = start THEN started_before
                    WHEN window_start = start - length THEN started
                    ELSE 0
                END AS previous,
                1 - extract(epoch FROM coalesce($6, now()) - start) * 1000 / $5::bigint AS covered
            FROM rate, place
        ), ready AS MATERIALIZED (
            SELECT found.jobs_id
            FROM node, usage, LATERAL (
                SELECT job.jobs_id FROM generate_series(0, 3) AS level, LATERAL (
                    SELECT jobs_id FROM jobs
                    WHERE lease IS NULL AND kind = $2 AND priority = level AND run_at <= coalesce($6, now())
                    ORDER BY run_at, jobs_id
                    LIMIT $3
                    FOR UPDATE SKIP LOCKED) AS job
                LIMIT least(
                    $3, greatest($4::bigint - usage.current - ceil(usage.previous * usage.covered), 0))::bigint
            ) AS found
        ), claimed AS (
            UPDATE jobs SET lease = $1, attempt = attempt + 1, starts = starts + 1,
                started_at = coalesce($6, now())
            WHERE jobs_id = ANY (ARRAY(SELECT jobs_id FROM ready))
            RETURNING *
        ), spent AS (
            UPDATE job_rates SET window_start = usage.start, started_before = usage.previous,
                started = usage.current + (SELECT count(*) FROM claimed)
            FROM usage
            WHERE kind = $2 AND EXISTS (SELECT FROM claimed)
        ), released AS (
            DELETE FROM job_keys USING claimed
            WHERE job_keys.unique_key = claimed.unique_key AND job_keys.jobs_id = claimed.jobs_id
                AND scope = 'waiting'
        )
        SELECT jobs_id, kind, payload_version, payload, priority::integer, run_at, attempt::integer,
            max_attempts::integer, starts, cancel_requested, enqueued_at, lease
        FROM claimed
        """)
}
