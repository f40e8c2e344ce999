import Postgres
import Synchronization

/// Statements with which tests look into the server or keep it busy.
enum Probe {
    static let sleep = Statement<NoRow>("sleep", "SELECT pg_sleep(60)")
    static let one = Statement<Int32>("one", "SELECT 1")
    static let sessionID = Statement<Int32>("session id", "SELECT pg_backend_pid()")
    static let terminateSleepers = Statement<Bool>(
        "terminate sleepers",
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'active' AND wait_event = 'PgSleep'
        """)
    static let terminateListeners = Statement<Bool>(
        "terminate listeners",
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE 'LISTEN%'
        """)
    /// Fails as a serialization failure does.
    static let collide = "DO $$ BEGIN RAISE EXCEPTION 'collision' USING ERRCODE = '40001'; END $$"

    private static let sleepers = Statement<Int64>(
        "count sleepers",
        """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'active' AND wait_event = 'PgSleep'
        """)

    /// Returns once so many sessions of the database are asleep in a statement.
    static func waitUntilSleeping(_ client: PostgresClient, count: Int64 = 1) async throws {
        var found: Int64?
        while found != count {
            // On a leased connection, since the shared ones may be what sleeps.
            found = try await client.transaction { try await $0.first(sleepers) }
        }
    }

    static func waitUntilNobodySleeps(_ client: PostgresClient) async throws {
        try await waitUntilSleeping(client, count: 0)
    }
}

/// Counts across tasks.
final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    @discardableResult
    func increment() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}
