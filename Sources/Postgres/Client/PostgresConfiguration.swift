/// How a client reaches its database and how much it may ask of it.
public struct PostgresConfiguration: Sendable {
    /// What libpq takes: a `postgresql://` URI or `keyword=value` pairs; several hosts and TLS as libpq
    /// defines them.
    public var connectionString: String
    /// The name that the server's administrators see.
    public var applicationName = "singr"
    /// SQL that each new session runs before anything else, such as `SET jit = off`; a session whose setup fails
    /// counts as one that could not be opened.
    public var sessionSetup: StaticString = ""
    /// The connections on which single statements that only read are pipelined, and as many for those that write; two
    /// keep two cores busy.
    public var sharedConnections = 2
    /// The most connections that transactions lease at a time.
    public var maximumLeasedConnections = 8
    /// The most single statements that wait for a place on a shared connection.
    public var maximumQueuedStatements = 4_096
    /// The most transactions that wait for a connection.
    public var maximumWaitingTransactions = 1_024
    /// How many statements may be under way on one shared connection.
    public var pipelineDepth = 32
    /// How long a transaction waits for a connection.
    public var acquireTimeout: Duration = .seconds(2)
    /// How long a statement may take, waiting included; afterwards it is cancelled.
    public var statementTimeout: Duration = .seconds(5)
    /// How long one host may take to accept a connection; whole seconds, at least 2.
    public var connectTimeout: Duration = .seconds(5)
    /// How long a leased connection is kept after its last use.
    public var idleTimeout: Duration = .seconds(300)

    /// Takes the connection string and the defaults for the rest.
    public init(connectionString: String) {
        self.connectionString = connectionString
    }
}
