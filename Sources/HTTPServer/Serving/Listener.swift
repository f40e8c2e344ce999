import Glibc
import NIOCore
import NIOPosix
import NIOSSL

/// A running server: its threads, its listening socket and its open connections.
struct Listener: Sendable {
    /// One event loop and what its connections share.
    struct Loop: Sendable {
        let eventLoop: any EventLoop
        let state: NIOLoopBound<LoopState>
    }

    let group: MultiThreadedEventLoopGroup
    let loops: [Loop]
    let registry: ConnectionRegistry
    let channel: any Channel

    /// The address that clients connect to.
    var address: BoundAddress {
        BoundAddress(host: channel.localAddress?.ipAddress ?? "", port: channel.localAddress?.port ?? 0)
    }

    /// Makes the state of each loop, on that loop.
    static func makeLoops(
        _ group: MultiThreadedEventLoopGroup, _ make: @escaping @Sendable (any EventLoop) -> LoopState
    ) async throws -> [Loop] {
        var loops: [Loop] = []
        for eventLoop in group.makeIterator() {
            let state = eventLoop.submit { NIOLoopBound(make(eventLoop), eventLoop: eventLoop) }
            loops.append(Loop(eventLoop: eventLoop, state: try await state.get()))
        }
        return loops
    }

    /// Opens the listening socket.
    static func listen(
        _ configuration: HTTPServerConfiguration, tls: NIOSSLContext?, group: MultiThreadedEventLoopGroup,
        loops: [Loop], registry: ConnectionRegistry
    ) async throws(HTTPServerError) -> any Channel {
        let states = Dictionary(
            uniqueKeysWithValues: loops.map { (ObjectIdentifier($0.eventLoop), $0.state) })
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: CInt(clamping: configuration.backlog))
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptBackoffHandler())
                }
            }
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard let state = states[ObjectIdentifier(channel.eventLoop)]?.value else { return }
                    try state.accept(channel, registry, tls)
                }
            }
        do {
            return try await bootstrap.bind(host: configuration.host, port: configuration.port).get()
        } catch {
            let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
            throw .cannotListen(host: configuration.host, port: configuration.port, reason: reason)
        }
    }
}

extension LoopState {
    /// Takes a new connection, or closes it when there are too many.
    func accept(_ channel: any Channel, _ registry: ConnectionRegistry, _ tls: NIOSSLContext?) throws {
        guard registry.admit(channel) else {
            metrics.reject(.connectionLimit)
            return channel.close(promise: nil)
        }
        metrics.accepted &+= 1
        metrics.connections += 1
        let this = NIOLoopBound(self, eventLoop: eventLoop)
        channel.closeFuture.whenComplete { _ in this.value.metrics.connections -= 1 }
        try ConnectionSetup(state: self, tls: tls).prepare(channel)
    }
}
