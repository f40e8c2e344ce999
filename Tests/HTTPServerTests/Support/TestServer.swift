import HTTPServer
import Logging
import SpecRuntime

/// A server of the small contract on a free port.
struct TestServer: Sendable {
    let contract: SmallContract
    let service: HTTPService
    let port: Int

    /// Connects a client.
    func connect() throws -> RawClient {
        try RawClient(port: port)
    }

    /// Sends one request on a new connection and gives its answer.
    func exchange(_ request: String, hasBody: Bool = true) throws -> RawResponse {
        let client = try connect()
        client.send(request)
        return try client.response(hasBody: hasBody)
    }

    /// What a scrape of the server's metrics gives.
    func metrics() async -> String {
        var text = PrometheusText()
        await service.collect(into: &text)
        return text.text
    }
}

/// Runs a server for the time of `body`.
func withServer(
    documents: DocumentPages? = nil, accessLog: LogWriter? = nil, logger: Logger = silentLogger(),
    configure: (inout HTTPServerConfiguration) -> Void = { _ in },
    _ body: (TestServer) async throws -> Void
) async throws {
    var configuration = HTTPServerConfiguration(port: 0)
    configuration.eventLoopThreads = 1
    configure(&configuration)
    let contract = SmallContract()
    let service = HTTPService(
        service: contract, configuration: configuration, documents: documents, logger: logger,
        accessLog: accessLog)
    let address = try await service.start()
    do {
        try await body(TestServer(contract: contract, service: service, port: address.port))
    } catch {
        await service.stop(gracePeriod: .zero)
        throw error
    }
    await service.stop(gracePeriod: .zero)
}

/// A logger that drops everything.
func silentLogger() -> Logger {
    Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// The head of a GET request.
func get(_ path: String, _ fields: String...) -> String {
    "GET \(path) HTTP/1.1\r\nHost: test\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
}

/// A POST request with a length.
func post(_ path: String, _ body: String, _ fields: String...) -> String {
    "POST \(path) HTTP/1.1\r\nHost: test\r\nContent-Length: \(body.utf8.count)\r\n"
        + fields.map { $0 + "\r\n" }.joined() + "\r\n" + body
}
