/// How a client reaches its Redis and how long it waits for it.
public struct RedisConfiguration: Sendable {
    /// The server.
    public var address: RedisAddress
    /// PEM file of the authorities whose certificates are believed; nil for those of the system.
    public var certificateAuthorityFile: String?
    /// How long a command may take, waiting included. A connection on which nothing is heard for as long is given
    /// up.
    public var commandTimeout: Duration = .milliseconds(100)
    /// How long the server has to accept a connection and to greet.
    public var connectTimeout: Duration = .seconds(2)
    /// The most commands under way or waiting; more are refused at once.
    public var maximumOutstandingCommands = 4096

    /// The usual settings for a server.
    public init(address: RedisAddress) {
        self.address = address
    }
}
