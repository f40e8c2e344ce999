import NIOCore
import SpecRuntime

/// What the connections of one event loop share; touched on that loop only, so nothing in it is locked.
final class LoopState {
    let eventLoop: any EventLoop
    let executor: EventLoopTaskExecutor
    let rules: ServingRules
    var clock = LoopClock()
    var requestIDs: RequestIDs
    var metrics: LoopMetrics
    var accessLog: AccessLog?
    /// Reused for every answer that the socket takes at once.
    var scratch = ByteBuffer()

    /// Makes the state of one loop.
    init(eventLoop: any EventLoop, rules: ServingRules, accessLog: AccessLog?) {
        self.eventLoop = eventLoop
        executor = EventLoopTaskExecutor(eventLoop)
        self.rules = rules
        var random = SystemRandomNumberGenerator()
        requestIDs = RequestIDs(seed: random.next())
        metrics = LoopMetrics(operations: rules.operations.count)
        self.accessLog = accessLog
    }
}
