import CLibPQ
import CoreTypes
import Logging
import Synchronization

/// A client of one PostgreSQL database with its pool of connections.
///
/// Single statements of many tasks share a few connections, on which they are pipelined; each is a
/// transaction of its own. A transaction leases a connection. Everything that waits does so for a limited
/// time, and what cannot be done for want of the server throws `PostgresUnavailable`.
///
/// Cancelling the task that waits for a statement cancels the statement in the server.
public final class PostgresClient: Sendable {
    let configuration: PostgresConfiguration
    let logger: Logger
    let catalog = StatementCatalog()
    private let connector: Connector
    private let mailbox = Mailbox()
    private let lastID = Atomic<UInt64>(0)
    private let published: SharedStatistics

    /// Makes a client, which connects when it is first used.
    public init(configuration: PostgresConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
        let connector = Connector(
            connectionString: configuration.connectionString, applicationName: configuration.applicationName,
            connectTimeout: configuration.connectTimeout, sessionSetup: configuration.sessionSetup)
        let statistics = SharedStatistics()
        self.connector = connector
        published = statistics
        let mailbox = mailbox
        let started = runOnNewThread("pg-driver") {
            Driver(
                configuration: configuration, connector: connector, mailbox: mailbox, logger: logger,
                publish: { statistics.set($0) }
            ).run()
        }
        precondition(started, "the process has no thread left for the database driver")
    }

    deinit { _ = mailbox.submit(.close(nil)) }

    /// Makes the first connection.
    ///
    /// Throws `PostgresError.configuration` where the connection string cannot be read, and
    /// `PostgresUnavailable.unavailable` with libpq's reason in one line where the server cannot be reached.
    public func start() async throws {
        if let problem = connector.configurationProblem() { throw PostgresError.configuration(problem) }
        _ = try await first(Statement<Int32>("first connection", "SELECT 1"), [])
    }

    /// Ends all connections; whatever is under way or asked for later throws `PostgresError.closed`.
    public func close() async {
        await withUnsafeContinuation { closer in
            if !mailbox.submit(.close(closer)) { closer.resume() }
        }
    }

    /// What the connections are doing now.
    public var statistics: PoolStatistics { published.get() }

    /// Runs a statement in a transaction of its own and decodes every row.
    public func rows<Row>(
        _ statement: Statement<Row>, _ values: [PostgresValue] = [], timeout: Duration? = nil
    ) async throws -> [Row] {
        try await run(statement.text, values, at: .shared, timeout: timeout).decodeRows(of: statement.text)
    }

    /// Runs a statement in a transaction of its own and decodes its first row; nil where there is none.
    public func first<Row>(
        _ statement: Statement<Row>, _ values: [PostgresValue] = [], timeout: Duration? = nil
    ) async throws -> Row? {
        let result = try await run(statement.text, values, at: .shared, timeout: timeout)
        return result.rowCount == 0 ? nil : try result.decodeRow(0, of: statement.text)
    }

    /// Runs a statement in a transaction of its own; gives the number of rows that it touched.
    @discardableResult
    public func execute(
        _ statement: Statement<NoRow>, _ values: [PostgresValue] = [], timeout: Duration? = nil
    ) async throws -> Int {
        try await run(statement.text, values, at: .shared, timeout: timeout).affectedRows
    }

    func nextID() -> UInt64 {
        lastID.add(1, ordering: .relaxed).newValue
    }

    func submit(_ message: DriverMessage) -> Bool {
        mailbox.submit(message)
    }
}

/// The latest statistics, written by the driver and read by anybody.
private final class SharedStatistics: Sendable {
    private let value = Mutex(PoolStatistics())

    func get() -> PoolStatistics { value.withLock { $0 } }
    func set(_ statistics: PoolStatistics) { value.withLock { $0 = statistics } }
}
