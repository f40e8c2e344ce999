public import Postgres

/// How many jobs of a kind there are in the database.
public struct JobDepth: Sendable, Equatable {
    /// The kind.
    public let kind: String
    /// Those that wait for a worker.
    public let ready: Int64
    /// Those whose time has not come.
    public let scheduled: Int64
    /// Those that a worker has.
    public let running: Int64
    /// The dead letters that are kept.
    public let dead: Int64
    /// How long the oldest ready job has been ready, in seconds; 0 where none is.
    public let oldestReadySeconds: Double
}

extension JobDepth: RowDecodable {
    /// Reads a row of the statement that counts.
    public init(from row: inout RowReader) throws(RowDecodingError) {
        kind = try row.text()
        ready = try row.int64()
        scheduled = try row.int64()
        running = try row.int64()
        dead = try row.int64()
        oldestReadySeconds = try row.double()
    }
}

extension PostgresClient {
    /// Counts the jobs by kind; reads all of `jobs`, so that it is for metrics and not for every second.
    ///
    /// It has a connection to itself, since it may take longer than any request should wait behind it.
    public func jobDepths() async throws -> [JobDepth] {
        try await transaction { try await $0.rows(DepthStatement.byKind, timeout: .seconds(3)) }
    }
}

/// The statement of the gauges.
enum DepthStatement {
    static let byKind = Statement<JobDepth>(
        "job depths",
        """
        SELECT kind, sum(ready)::bigint, sum(scheduled)::bigint, sum(running)::bigint, sum(dead)::bigint,
            coalesce(extract(epoch FROM now() - min(oldest)), 0)::double precision AS oldest_ready
        FROM (
            SELECT kind, count(*) FILTER (WHERE lease IS NULL AND run_at <= now()) AS ready,
                count(*) FILTER (WHERE lease IS NULL AND run_at > now()) AS scheduled,
                count(lease) AS running, 0 AS dead,
                min(run_at) FILTER (WHERE lease IS NULL AND run_at <= now()) AS oldest
            FROM jobs GROUP BY kind
            UNION ALL
            SELECT kind, 0, 0, 0, count(*), NULL FROM finished_jobs WHERE outcome = 'dead' GROUP BY kind
        ) AS counts
        GROUP BY kind ORDER BY kind
        """)
}
