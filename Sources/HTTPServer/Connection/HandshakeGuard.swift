import NIOCore

/// Ends a connection whose TLS handshake takes too long or fails, and one that the server's stop finds in it.
final class HandshakeGuard: ChannelInboundHandler {
    typealias InboundIn = NIOAny

    private let state: LoopState
    private let timer: DeadlineTimer
    private var isFinished = false

    /// Guards one connection.
    init(_ state: LoopState) {
        self.state = state
        timer = DeadlineTimer(state.eventLoop)
    }

    /// The handshake is over.
    func finish() {
        isFinished = true
        timer.cancel()
    }

    func channelActive(context: ChannelHandlerContext) {
        timer.onExpiry = { [state] in
            state.metrics.reject(.tlsHandshake)
            context.close(promise: nil)
        }
        timer.set(.now() + state.rules.waits.header)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer.cancel()
        context.fireChannelInactive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent, !isFinished { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if isFinished { return context.fireErrorCaught(error) }
        state.metrics.reject(.tlsHandshake)
        context.close(promise: nil)
    }
}
