/// How long a server waits for a client or a handler.
public struct ServerTimeouts: Sendable {
    /// For a TLS handshake, and for the rest of a request's head once its first byte is there.
    public var header = Duration.seconds(10)
    /// For the next request on a connection.
    public var idle = Duration.seconds(60)
    /// The interval in which a body must make ``minimumBodyRate``; slower ones are answered with 408.
    public var body = Duration.seconds(30)
    /// Bytes per second that a body must bring, on average over each ``body`` interval.
    public var minimumBodyRate = 256
    /// For a handler's answer; then the client gets 503 and the handler's task is cancelled. Also for each further
    /// part of an answer that is streamed; then it is broken off.
    public var request = Duration.seconds(30)
    /// For a client to take any part of an answer.
    public var write = Duration.seconds(30)
    /// For a client to read an answer that was sent before its request was read completely.
    public var linger = Duration.seconds(2)

    /// The times that suit a public service.
    public init() {}
}
