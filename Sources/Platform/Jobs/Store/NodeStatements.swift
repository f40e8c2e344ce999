import CoreTypes
import Postgres

/// The statements by which nodes keep their leases and notice those of others that ended.
enum NodeStatements {
    /// `$1` the lease, `$2` milliseconds to its end, `$3` the time or `NULL`.
    static let register = Statement<NoRow>(
        "register job node",
        """
        INSERT INTO job_nodes (job_nodes_id, started_at, expires_at)
        VALUES ($1, coalesce($3, now()), coalesce($3, now()) + $2::bigint * interval '1 millisecond')
        """)

    /// Notes that a worker knows these kinds; writes only what is a minute old. `$1` the kinds, `$2` the time or
    /// `NULL`.
    static let noteKinds = Statement<NoRow>(
        "note job kinds",
        """
        INSERT INTO job_kinds AS known (kind, seen_at)
        SELECT kind, coalesce($2, now()) FROM unnest($1::text[]) AS given (kind) ORDER BY kind
        ON CONFLICT (kind) DO UPDATE SET seen_at = excluded.seen_at
        WHERE known.seen_at < excluded.seen_at - interval '1 minute'
        """)

    /// Renews a lease; no row where it has ended. `$1` the lease, `$2` milliseconds to its end, `$3` the time or
    /// `NULL`. Gives the jobs of the lease that somebody wants cancelled.
    static let renew = Statement<RenewedLease>(
        "renew job node",
        """
        UPDATE job_nodes SET expires_at = coalesce($3, now()) + $2::bigint * interval '1 millisecond'
        WHERE job_nodes_id = $1
        RETURNING ARRAY(SELECT jobs_id FROM jobs WHERE lease = $1 AND cancel_requested) AS cancelled
        """)

    /// `$1` the lease.
    static let unregister = Statement<NoRow>(
        "unregister job node", "DELETE FROM job_nodes WHERE job_nodes_id = $1")

    /// Removes leases that have ended; those that are being renewed are left. `$1` the time or `NULL`.
    static let removeExpired = Statement<UUID>(
        "remove expired job nodes",
        """
        DELETE FROM job_nodes WHERE job_nodes_id IN (
            SELECT job_nodes_id FROM job_nodes WHERE expires_at < coalesce($1, now()) FOR UPDATE SKIP LOCKED)
        RETURNING job_nodes_id
        """)

    /// Jobs whose lease is gone wait again, or end where no attempt is left. `$1` the time or `NULL`. Gives the
    /// kind of each.
    ///
    /// It runs after the removal has been committed, so that no claim under such a lease can be under way.
    static let rescue = Statement<String>(
        "rescue jobs",
        """
        WITH orphan AS MATERIALIZED (
            SELECT jobs.* FROM jobs
            WHERE lease IS NOT NULL AND NOT EXISTS (SELECT FROM job_nodes WHERE job_nodes_id = lease)
            LIMIT 1000
            FOR UPDATE SKIP LOCKED
        ), waiting AS (
            UPDATE jobs SET lease = NULL, started_at = NULL, run_at = coalesce($1, now()),
                errors = singr_job_errors(
                    jobs.errors, jobs.attempt, jobs.lease, coalesce($1, now()), 'the worker was lost')
            FROM orphan
            WHERE jobs.jobs_id = orphan.jobs_id AND orphan.attempt < orphan.max_attempts
            RETURNING jobs.kind, pg_notify('singr_jobs', jobs.kind)
        ), ended AS (
            DELETE FROM jobs USING orphan
            WHERE jobs.jobs_id = orphan.jobs_id AND orphan.attempt >= orphan.max_attempts
            RETURNING jobs.*
        ), released AS (
            DELETE FROM job_keys USING ended
            WHERE job_keys.unique_key = ended.unique_key AND job_keys.jobs_id = ended.jobs_id
                AND scope <> 'period'
        ), dead AS (
            INSERT INTO finished_jobs (jobs_id, finished_at, outcome, starts, attempt, max_attempts, priority,
                payload_version, enqueued_at, started_at, kind, unique_key, payload, errors)
            SELECT jobs_id, coalesce($1, now()), 'dead', starts, attempt, max_attempts, priority,
                payload_version, enqueued_at, started_at, kind, unique_key, payload,
                singr_job_errors(errors, attempt, lease, coalesce($1, now()), 'the worker was lost')
            FROM ended
            RETURNING kind
        )
        SELECT kind FROM waiting UNION ALL SELECT kind FROM dead
        """)

    /// Sends ready jobs of kinds that no node has known for a while to the dead letters. `$1` that while in
    /// milliseconds, `$2` the time or `NULL`, `$3` the lease of the node that asks. Gives the kind of each.
    ///
    /// Only a node that has been there all that while may say so: after an outage the others need time to return.
    /// The kinds are found by steps through the index `jobs_ready`, one for each kind.
    static let buryUnknown = Statement<String>(
        "bury jobs of unknown kinds",
        """
        WITH RECURSIVE found (kind) AS (
            (SELECT kind FROM jobs WHERE lease IS NULL ORDER BY kind LIMIT 1)
            UNION ALL
            SELECT (SELECT jobs.kind FROM jobs WHERE lease IS NULL AND jobs.kind > found.kind ORDER BY jobs.kind LIMIT 1)
            FROM found WHERE found.kind IS NOT NULL
        ), unknown AS MATERIALIZED (
            SELECT kind FROM found
            WHERE kind IS NOT NULL
                AND EXISTS (
                    SELECT FROM job_nodes
                    WHERE job_nodes_id = $3
                        AND started_at <= coalesce($2, now()) - $1::bigint * interval '1 millisecond')
                AND NOT EXISTS (
                    SELECT FROM job_kinds
                    WHERE job_kinds.kind = found.kind
                        AND seen_at > coalesce($2, now()) - $1::bigint * interval '1 millisecond')
        ), late AS MATERIALIZED (
            SELECT jobs.jobs_id FROM unknown, LATERAL (
                SELECT jobs_id FROM jobs
                WHERE lease IS NULL AND jobs.kind = unknown.kind
                    AND run_at <= coalesce($2, now()) - $1::bigint * interval '1 millisecond'
                LIMIT 1000
                FOR UPDATE SKIP LOCKED) AS jobs
        ), ended AS (
            DELETE FROM jobs WHERE jobs_id = ANY (ARRAY(SELECT jobs_id FROM late)) RETURNING *
        ), released AS (
            DELETE FROM job_keys USING ended
            WHERE job_keys.unique_key = ended.unique_key AND job_keys.jobs_id = ended.jobs_id
                AND scope <> 'period'
        )
        INSERT INTO finished_jobs (jobs_id, finished_at, outcome, starts, attempt, max_attempts, priority,
            payload_version, enqueued_at, started_at, kind, unique_key, payload, errors)
        SELECT jobs_id, coalesce($2, now()), 'dead', starts, attempt, max_attempts, priority, payload_version,
            enqueued_at, started_at, kind, unique_key, payload,
            singr_job_errors(errors, attempt, NULL, coalesce($2, now()), 'no worker knows the kind ' || kind)
        FROM ended
        RETURNING kind
        """)
}

/// A lease that still holds.
struct RenewedLease: RowDecodable {
    /// The jobs of the lease that are to be cancelled.
    let cancelled: [Int64]

    init(from row: inout RowReader) throws(RowDecodingError) {
        cancelled = try row.int64Array()
    }
}
