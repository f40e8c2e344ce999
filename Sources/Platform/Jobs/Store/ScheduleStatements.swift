import Postgres

/// The statements by which exactly one node enqueues each tick's job.
enum ScheduleStatements {
    /// Makes a schedule known; its ticks up to now count as done. `$1` the name, `$2` the latest tick.
    static let register = Statement<NoRow>(
        "register job schedule",
        """
        INSERT INTO job_schedules (name, last_tick) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING
        """)

    /// Moves a schedule on to a tick and enqueues its job; no row where another node has. `$1` the name, `$2`
    /// the tick, `$3` kind, `$4` payload version, `$5` most attempts, `$6` priority, `$7` payload.
    ///
    /// Nodes that come at the same time wait for the first one's row and then find the tick taken.
    static let fire = Statement<Int64>(
        "fire job schedule",
        """
        WITH moved AS (
            UPDATE job_schedules SET last_tick = $2 WHERE name = $1 AND last_tick < $2 RETURNING name
        ), made AS (
            INSERT INTO jobs (kind, payload_version, max_attempts, priority, run_at, payload)
            SELECT $3, $4, $5, $6, now(), $7::text::jsonb FROM moved
            RETURNING jobs_id, kind
        ), woken AS MATERIALIZED (
            SELECT pg_notify('singr_jobs', kind) FROM made
        )
        SELECT jobs_id FROM made LEFT JOIN woken ON true
        """)
}
