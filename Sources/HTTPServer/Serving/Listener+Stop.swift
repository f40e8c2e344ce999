import NIOCore
import NIOPosix

extension Listener {
    /// How long cancelled handlers may take to end before the threads are left to the process's end.
    private static var handlerPatience: Duration { .seconds(1) }

    /// Stops in order: connections and the listening socket, then the requests in progress, then the threads.
    ///
    /// Connections are told before the socket closes: who finds it closed also gets `Connection: close`.
    func stop(gracePeriod: TimeAmount) async {
        let drained = group.next().makePromise(of: Void.self)
        let forced = group.next().scheduleTask(in: gracePeriod) { registry.closeAll() }
        registry.stop(drained: drained)
        try? await channel.close()
        try? await drained.futureResult.get()
        forced.cancel()
        for loop in loops {
            try? await loop.eventLoop.submit { loop.state.value.accessLog?.flush() }.get()
        }
        // A job that a handler enqueues on a loop that is gone would be lost, so loops outlive handlers.
        if await handlersHaveEnded() { try? await group.shutdownGracefully() }
    }

    /// The counters of all loops together.
    func counters() async -> LoopMetrics? {
        var sum: LoopMetrics?
        for loop in loops {
            guard let metrics = try? await loop.eventLoop.submit({ loop.state.value.metrics }).get() else {
                continue
            }
            if sum == nil { sum = metrics } else { sum?.merge(metrics) }
        }
        return sum
    }

    private func handlersHaveEnded() async -> Bool {
        let deadline = ContinuousClock.now + Self.handlerPatience
        while await (counters()?.inFlight ?? 0) > 0 {
            if ContinuousClock.now > deadline { return false }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return true
    }
}
