public import Logging
import NIOCore
import NIOPosix
public import SpecRuntime
import Synchronization

/// Serves a contract over HTTP/1.1 and HTTP/2 until it is stopped.
public final class HTTPService: Sendable {
    private enum Lifecycle {
        case idle, starting, stopped
        case running(Listener)
    }

    let service: any ContractService
    private let configuration: HTTPServerConfiguration
    private let documents: DocumentPages?
    private let logger: Logger
    private let accessLog: LogWriter?
    private let lifecycle = Mutex(Lifecycle.idle)

    /// Puts a server together; nothing is opened before ``start()``.
    ///
    /// - Parameters:
    ///   - documents: Pages outside the contract, such as its own document.
    ///   - accessLog: Where one line for each request goes; nil writes none.
    public init(
        service: any ContractService, configuration: HTTPServerConfiguration, documents: DocumentPages? = nil,
        logger: Logger, accessLog: LogWriter? = nil
    ) {
        self.service = service
        self.configuration = configuration
        self.documents = documents
        self.logger = logger
        self.accessLog = accessLog
    }

    /// Opens the listening socket and begins to serve.
    ///
    /// - Throws: ``HTTPServerError`` when the certificate or the address cannot be used.
    @discardableResult
    public func start() async throws -> BoundAddress {
        try lifecycle.withLock { lifecycle in
            guard case .idle = lifecycle else { throw HTTPServerError.alreadyStarted }
            lifecycle = .starting
        }
        do {
            let listener = try await open()
            lifecycle.withLock { $0 = .running(listener) }
            return listener.address
        } catch {
            lifecycle.withLock { $0 = .idle }
            throw error
        }
    }

    /// Stops accepting, lets requests in progress finish, and closes what is left after the grace period.
    public func stop(gracePeriod: Duration = .seconds(30)) async {
        let running = lifecycle.withLock { lifecycle -> Listener? in
            guard case .running(let listener) = lifecycle else { return nil }
            lifecycle = .stopped
            return listener
        }
        guard let running else { return }
        await running.stop(gracePeriod: TimeAmount(gracePeriod))
    }

    /// The counters of all event loops together; nil when the server is not running.
    func counters() async -> LoopMetrics? {
        let listener = lifecycle.withLock { lifecycle -> Listener? in
            if case .running(let listener) = lifecycle { listener } else { nil }
        }
        return await listener?.counters()
    }

    private func open() async throws -> Listener {
        let tls = try configuration.tls?.makeContext()
        let threads = max(1, configuration.eventLoopThreads ?? System.coreCount)
        let group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
        let rules = ServingRules(
            service: service, configuration: configuration, documents: documents, logger: logger,
            loops: threads)
        let log = accessLog.map { AccessLog(writer: $0, operations: rules.operations) }
        let registry = ConnectionRegistry(limit: configuration.limits.connections)
        do {
            let loops = try await Listener.makeLoops(group) {
                LoopState(eventLoop: $0, rules: rules, accessLog: log)
            }
            let channel = try await Listener.listen(
                configuration, tls: tls, group: group, loops: loops, registry: registry)
            return Listener(group: group, loops: loops, registry: registry, channel: channel)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
    }
}
