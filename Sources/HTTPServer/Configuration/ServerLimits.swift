/// What one server accepts before it refuses; every limit answers with a problem or closes the connection.
public struct ServerLimits: Sendable {
    /// The longest request target in bytes; longer ones are answered with 414.
    public var targetLength = 8 * 1024
    /// The most bytes of field names and values in one request; more are answered with 431.
    public var headerBytes = 16 * 1024
    /// The most fields in one request; more are answered with 431.
    public var headerCount = 100
    /// The most connections open at once; further ones are closed as they come.
    public var connections = 10_000
    /// The most requests in progress at once, over all connections; further ones are answered with 503.
    public var inFlightRequests = 8_192
    /// The most requests that may wait on one HTTP/1.1 connection behind the one in progress.
    public var pipelinedRequests = 64
    /// The most streams open at once on one HTTP/2 connection (RFC 9113 §5.1.2).
    public var concurrentStreams = 128
    /// The most bytes of an unwanted body that are read and thrown away so that the client sees the answer.
    public var discardedBytes = 1024 * 1024

    /// The limits that suit a public service.
    public init() {}
}
