import Postgres
import Synchronization

/// Statements with which tests look into the server or keep it busy.
enum Probe {
    /// Sleeps for longer than any test takes; run it with `patience` where nothing else is to end it.
    static let sleep = Statement<NoRow>("sleep", "SELECT pg_sleep(600)")
    static let patience = Duration.seconds(600)
    static let one = Statement<Int32>("one", "SELECT 1")
    static let terminateSleepers = Statement<Bool>(
        "terminate sleepers",
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep%'
        """)
    static let terminateListeners = Statement<Bool>(
        "terminate listeners",
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE 'LISTEN%'
        """)
    /// Fails as a statement does for which the disk has no space.
    static let failWithoutDiskSpace = Statement<NoRow>(
        "fail without disk space", "DO $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$")
    /// Fails as a serialization failure does.
    static let collide = "DO $$ BEGIN RAISE EXCEPTION 'collision' USING ERRCODE = '40001'; END $$"

    /// Returns once so many sessions of the database are asleep in a statement.
    static func waitUntilSleeping(_ client: PostgresClient, count: Int = 1) async throws {
        // The server does the waiting, on a leased connection, since the shared ones may be what sleeps.
        try await client.runUnprepared(
            trusted: """
                DO $$ BEGIN
                    WHILE (
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND state = 'active'
                            AND query LIKE 'SELECT pg_sleep%' AND wait_event = 'PgSleep'
                    ) <> \(count) LOOP
                        PERFORM pg_sleep(0.005);
                        PERFORM pg_stat_clear_snapshot();
                    END LOOP;
                END $$
                """, timeout: .seconds(60))
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
