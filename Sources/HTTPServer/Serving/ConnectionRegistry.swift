import NIOCore
import Synchronization

/// The open connections of a server: counted against the limit, and told when the server stops.
final class ConnectionRegistry: Sendable {
    private struct Connections {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var isStopping = false
        var drained: EventLoopPromise<Void>?
    }

    private let limit: Int
    private let connections = Mutex(Connections())

    /// Admits at most `limit` connections at once.
    init(limit: Int) {
        self.limit = limit
    }

    /// Admits a connection until it closes; false when there are too many or the server stops.
    func admit(_ channel: any Channel) -> Bool {
        let isAdmitted = connections.withLock { connections in
            guard !connections.isStopping, connections.channels.count < limit else { return false }
            connections.channels[ObjectIdentifier(channel)] = channel
            return true
        }
        if isAdmitted { channel.closeFuture.whenComplete { _ in self.remove(channel) } }
        return isAdmitted
    }

    /// Tells every connection to finish what it does and admits no more; `drained` succeeds when all are gone.
    func stop(drained: EventLoopPromise<Void>) {
        let open = connections.withLock { connections in
            connections.isStopping = true
            connections.drained = drained
            return Array(connections.channels.values)
        }
        for channel in open { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
        if open.isEmpty { succeed() }
    }

    /// Closes what is still open.
    func closeAll() {
        let open = connections.withLock { Array($0.channels.values) }
        for channel in open { channel.close(promise: nil) }
    }

    private func remove(_ channel: any Channel) {
        let isDrained = connections.withLock { connections in
            connections.channels[ObjectIdentifier(channel)] = nil
            return connections.isStopping && connections.channels.isEmpty
        }
        if isDrained { succeed() }
    }

    private func succeed() {
        let promise = connections.withLock { connections in
            defer { connections.drained = nil }
            return connections.drained
        }
        promise?.succeed()
    }
}
