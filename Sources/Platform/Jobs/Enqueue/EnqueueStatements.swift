import Postgres

/// The statements that enqueue; each also wakes the workers, once its transaction commits.
enum EnqueueStatements {
    /// Enqueues jobs of one kind. `$1` kind, `$2` payload version, `$3` most attempts, `$4` priority, `$5` when
    /// to start or `NULL`, `$6` milliseconds to wait or `NULL`, `$7` the payloads.
    static let list = Statement<EnqueuedJob>(
        "enqueue jobs",
        """
        WITH made AS (
            INSERT INTO jobs (kind, payload_version, max_attempts, priority, run_at, payload)
            SELECT $1, $2, $3, $4,
                coalesce($5, now() + coalesce($6::bigint, 0) * interval '1 millisecond'), payload::jsonb
            FROM unnest($7::text[]) WITH ORDINALITY AS given (payload, place)
            ORDER BY place
            RETURNING jobs_id, run_at
        ), woken AS MATERIALIZED (
            SELECT pg_notify('singr_jobs', $1) FROM made WHERE run_at <= now() LIMIT 1
        )
        SELECT jobs_id, true FROM made LEFT JOIN woken ON true ORDER BY jobs_id
        """)

    /// Enqueues a job unless its key is held. `$1` to `$6` as above, `$7` payload, `$8` key, `$9` scope,
    /// `$10` milliseconds of its period or `NULL`.
    ///
    /// The conflict is settled by an update that keeps the key's holder, since only a written row can be
    /// returned whatever the statement's snapshot shows.
    static let unique = Statement<EnqueuedJob>(
        "enqueue unique job",
        """
        WITH key AS (
            INSERT INTO job_keys AS held (unique_key, jobs_id, scope, expires_at)
            VALUES ($8, nextval(pg_get_serial_sequence('jobs', 'jobs_id')), $9::text::job_key_scope,
                now() + $10::bigint * interval '1 millisecond')
            ON CONFLICT (unique_key) DO UPDATE SET
                jobs_id = CASE WHEN held.expires_at <= now() THEN excluded.jobs_id ELSE held.jobs_id END,
                scope = CASE WHEN held.expires_at <= now() THEN excluded.scope ELSE held.scope END,
                expires_at = CASE WHEN held.expires_at <= now() THEN excluded.expires_at ELSE held.expires_at END
            RETURNING jobs_id
        ), made AS (
            INSERT INTO jobs (jobs_id, kind, payload_version, max_attempts, priority, run_at, payload, unique_key)
            SELECT jobs_id, $1, $2, $3, $4,
                coalesce($5, now() + coalesce($6::bigint, 0) * interval '1 millisecond'), $7::text::jsonb, $8
            FROM key WHERE jobs_id = currval(pg_get_serial_sequence('jobs', 'jobs_id'))
            RETURNING jobs_id, run_at
        ), woken AS MATERIALIZED (
            SELECT pg_notify('singr_jobs', $1) FROM made WHERE run_at <= now()
        )
        SELECT key.jobs_id, made.jobs_id IS NOT NULL AS is_new
        FROM key LEFT JOIN made USING (jobs_id) LEFT JOIN woken ON true
        """)
}

extension EnqueuedJob: RowDecodable {
    /// Reads the row of the statement that enqueues.
    public init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.int64()
        isNew = try row.bool()
    }
}
