import NIOCore

/// Tells HTTP/2 with prior knowledge (RFC 9113 §3.4) from HTTP/1 by the first bytes of a clear-text connection.
final class ProtocolSniffer: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    private let timer: DeadlineTimer
    private let wait: TimeAmount
    private let install: (_ isHTTP2: Bool) throws -> Void
    private var received = ByteBuffer()

    /// `install` adds the handlers of the protocol behind this one.
    init(_ state: LoopState, install: @escaping (_ isHTTP2: Bool) throws -> Void) {
        timer = DeadlineTimer(state.eventLoop)
        wait = state.rules.waits.header
        self.install = install
    }

    func channelActive(context: ChannelHandlerContext) {
        timer.onExpiry = { context.close(promise: nil) }
        timer.set(.now() + wait)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var chunk = unwrapInboundIn(data)
        if received.readableBytes == 0 { received = chunk } else { received.writeBuffer(&chunk) }
        let matches = received.readableBytesView.elementsEqual(Self.preface.prefix(received.readableBytes))
        if matches || received.readableBytesView.starts(with: Self.preface) {
            if received.readableBytes >= Self.preface.count { proceed(context, isHTTP2: true) }
        } else {
            proceed(context, isHTTP2: false)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    private func proceed(_ context: ChannelHandlerContext, isHTTP2: Bool) {
        timer.cancel()
        do {
            try install(isHTTP2)
        } catch {
            return context.close(promise: nil)
        }
        context.fireChannelRead(wrapInboundOut(received))
        received = ByteBuffer()
        context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }
}
