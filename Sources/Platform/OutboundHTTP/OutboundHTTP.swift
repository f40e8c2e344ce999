import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// The client with which this installation calls other services.
///
/// It verifies certificates and host names, follows no redirect (a response may not choose where a secret goes next),
/// sends nothing twice, and bounds the time and the size of each response. Connections are kept and used again.
/// ``shutDown()`` must be called before it is let go of.
public final class OutboundHTTP: Sendable {
    private let client: HTTPClient
    private let configuration: OutboundHTTPConfiguration

    /// Whether `http://` is called too.
    public var allowsPlainHTTP: Bool { configuration.allowsPlainHTTP }

    /// Makes a client; nothing is connected before it is needed.
    public init(configuration: OutboundHTTPConfiguration = OutboundHTTPConfiguration()) {
        self.configuration = configuration
        // The process's own loops: a group of ours would end while a cancelled handshake still prepares on another
        // thread what it then brings to its loop.
        client = HTTPClient(
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: Self.settings(configuration)
        )
    }

    /// Sends a request and collects the response, whatever its status.
    public func send(_ request: OutboundRequest) async throws(OutboundHTTPError) -> OutboundResponse {
        try OutboundURL.check(request.url, allowsPlainHTTP: configuration.allowsPlainHTTP)
        let limit = request.maximumResponseLength ?? configuration.maximumResponseLength
        let timeout = request.timeout ?? configuration.totalTimeout
        do {
            return try await withDeadline(timeout) { [client] in
                try await Self.exchange(client, request, timeout: timeout, limit: limit)
            }
        } catch {
            throw OutboundHTTPError(clientError: error, limit: limit)
        }
    }

    /// Ends what is under way with ``OutboundHTTPError/cancelled`` and closes all connections.
    public func shutDown() async {
        // Its only error is that it was shut down before, which is as good.
        try? await client.shutdown().get()
    }

    private static func settings(_ configuration: OutboundHTTPConfiguration) -> HTTPClient.Configuration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        if let file = configuration.trustedCertificatesFile { tls.additionalTrustRoots = [.file(file)] }
        var pool = HTTPClient.Configuration.ConnectionPool(
            idleTimeout: .seconds(30),
            concurrentHTTP1ConnectionsPerHostSoftLimit: configuration.connectionsPerHost)
        pool.retryConnectionEstablishment = false
        var settings = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(connect: TimeAmount(configuration.connectTimeout)),
            connectionPool: pool, decompression: .disabled)
        settings.httpVersion = .http1Only
        return settings
    }

    private static func exchange(
        _ client: HTTPClient, _ request: OutboundRequest, timeout: Duration, limit: Int
    ) async throws -> OutboundResponse {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        outgoing.headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
        if !outgoing.headers.contains(name: "User-Agent") {
            outgoing.headers.add(name: "User-Agent", value: "singr")
        }
        outgoing.body = request.body.map { .bytes($0) }
        let response = try await client.execute(outgoing, timeout: TimeAmount(timeout))
        let body = try await response.body.collect(upTo: limit)
        return OutboundResponse(
            status: Int(response.status.code), headers: response.headers.map { ($0.name, $0.value) },
            body: Array(body.readableBytesView))
    }
}
