public import Logging

/// Answers `GET /metrics` and `GET /healthz` on an address of its own, meant for operators only.
public final class AdminListener: Sendable {
    private let http: HTTPService

    /// Puts the listener together; it listens on loopback unless told otherwise.
    public init(host: String = "127.0.0.1", port: Int, sources: [any MetricsSource], logger: Logger) {
        var configuration = HTTPServerConfiguration(host: host, port: port)
        configuration.eventLoopThreads = 1
        configuration.limits.connections = 64
        http = HTTPService(
            service: AdminContract(sources: sources), configuration: configuration, logger: logger)
    }

    /// Opens the listening socket.
    ///
    /// - Throws: ``HTTPServerError`` when the address cannot be used.
    @discardableResult
    public func start() async throws -> BoundAddress {
        try await http.start()
    }

    /// Stops listening.
    public func stop() async {
        await http.stop(gracePeriod: .seconds(1))
    }
}
