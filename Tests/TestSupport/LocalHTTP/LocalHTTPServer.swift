import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// A small HTTP/1.1 server on 127.0.0.1 that answers what a test says, also badly: late, without end, or not at all.
public struct LocalHTTPServer: Sendable {
    /// How a test answers a request.
    public typealias Answer = @Sendable (LocalRequest) async -> LocalReply

    private let channel: any Channel
    private let scheme: String

    /// Starts on a free port.
    public static func start(
        certificate: LocalCertificate? = nil, answer: @escaping Answer
    ) async throws -> LocalHTTPServer {
        let tls = try certificate.map { try NIOSSLContext(configuration: $0.serverConfiguration()) }
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
                    try pipeline.configureHTTPServerPipeline(withErrorHandling: false)
                    try pipeline.addHandler(LocalHTTPHandler(answer: answer))
                }
            }
        let channel = try await bootstrap.bind(host: "127.0.0.1", port: 0).get()
        return LocalHTTPServer(channel: channel, scheme: tls == nil ? "http" : "https")
    }

    /// The port on which it listens.
    public var port: Int { channel.localAddress?.port ?? 0 }

    /// Its origin, such as `http://127.0.0.1:4000`.
    public var origin: String { "\(scheme)://127.0.0.1:\(port)" }

    /// Stops listening. Connections that a test keeps open end with their client.
    public func stop() async {
        try? await channel.close()
    }
}

/// Runs a test's body with a server that is stopped afterwards.
public func withLocalHTTPServer<T: Sendable>(
    certificate: LocalCertificate? = nil, answer: @escaping LocalHTTPServer.Answer,
    _ body: @Sendable (LocalHTTPServer) async throws -> T
) async throws -> T {
    let server = try await LocalHTTPServer.start(certificate: certificate, answer: answer)
    do {
        let result = try await body(server)
        await server.stop()
        return result
    } catch {
        await server.stop()
        throw error
    }
}
