/// Everything that an HTTP server is told from outside.
public struct HTTPServerConfiguration: Sendable {
    /// The address or name to listen on.
    public var host: String
    /// The port to listen on; 0 takes a free one.
    public var port: Int
    /// The certificate; without one the server speaks clear text.
    public var tls: TLSFiles?
    /// How much is accepted before it is refused.
    public var limits = ServerLimits()
    /// How long clients and handlers are waited for.
    public var timeouts = ServerTimeouts()
    /// Origins that browsers may call from, exactly as they send them, such as `https://app.example`.
    public var corsOrigins: [String] = []
    /// Proxies whose forwarding fields are believed; everyone else's are ignored.
    public var trustedProxies: [AddressBlock] = []
    /// The field in which those proxies tell the client's address.
    public var forwardedField = ForwardedField.xForwardedFor
    /// Threads that serve connections, at least 1; nil takes one per core.
    public var eventLoopThreads: Int?
    /// The length of the queue of connections not yet accepted.
    public var backlog = 1024

    /// A configuration with the limits that suit a public service.
    public init(host: String = "127.0.0.1", port: Int = 3000) {
        self.host = host
        self.port = port
    }
}
