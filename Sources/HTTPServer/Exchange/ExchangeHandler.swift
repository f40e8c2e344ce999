import NIOCore
import NIOHTTP1
import SpecRuntime

/// Carries requests from one connection, or one HTTP/2 stream, to the contract's service and the answers back.
///
/// One exchange is worked on at a time; pipelined requests wait in `queue`, so answers keep their order
/// (RFC 9112 §9.3.2). Everything here runs on the channel's event loop.
final class ExchangeHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = Never

    /// What the handler is doing.
    enum Phase {
        /// Waits for a request's head.
        case idle
        /// Reads a request's body.
        case collecting
        /// Waits for the answer to a request.
        case responding
        /// Has answered for the last time; reads only so that the client gets to see the answer.
        case lingering
        /// The channel is gone.
        case closed
    }

    let state: LoopState
    let writer: any ResponseWriter
    let peer: Peer
    let timer: DeadlineTimer
    var context: ChannelHandlerContext?
    var phase = Phase.idle
    var exchange: Exchange?
    /// Counts exchanges, so that an answer that comes too late is recognised.
    var exchangeNumber: UInt64 = 0
    var task: Task<Void, Never>?
    /// The answer whose body is being made; its head is written.
    var streamed: StreamedAnswer?
    /// Whether the current request has been read to its end.
    var inputIsComplete = true
    /// Parts of requests behind the current one.
    var queue = CircularBuffer<HTTPServerRequestPart>()
    var queuedRequests = 0
    var isWorkingOffQueue = false
    /// Why nothing more can be read; answered once the requests before it are.
    var inputFailure: Problem?
    /// Whether the connection closes after the current answer whatever the client wants.
    var closesAfterAnswer = false
    /// Whether the client takes answers too slowly for another one.
    var isStalled = false
    var holdsRead = false
    var isReading = false
    var needsFlush = false
    /// Whether bytes of a head have come that is not complete yet.
    var headHasBegun = false
    var sawPart = false
    /// The timer's measure of progress at its last check.
    var progressMark = 0
    /// Body bytes read and thrown away after the current answer.
    var discardedBytes = 0

    /// Makes the handler of one channel.
    init(state: LoopState, writer: any ResponseWriter, peer: Peer) {
        self.state = state
        self.writer = writer
        self.peer = peer
        timer = DeadlineTimer(state.eventLoop)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        timer.onExpiry = { [unowned self] in timerExpired() }
        timer.set(.now() + state.rules.waits.header)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isReading = true
        sawPart = true
        receive(unwrapInboundIn(data))
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isReading = false
        if needsFlush { flush() }
        if !sawPart, case .idle = phase { noteHeadHasBegun() }
        sawPart = false
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            resumeStream()
            if isStalled {
                isStalled = false
                proceed()
            }
        }
        context.fireChannelWritabilityChanged()
    }

    func read(context: ChannelHandlerContext) {
        if mustHoldRead {
            holdsRead = true
        } else {
            context.read()
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { quiesce() }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let refusal = Self.refusal(error, state.rules.limits) else {
            context.close(promise: nil)
            return
        }
        if inputFailure == nil { inputFailure = refusal }
        if !isWorkingOffQueue { proceed() }
    }

    /// What a client is told of an error in its bytes; nil where nothing can be told.
    private static func refusal(_ error: any Error, _ limits: ServerLimits) -> Problem? {
        guard let error = error as? HTTPParserError else { return nil }
        switch error {
        case .headerOverflow: return .headerTooLarge(limits)
        case .invalidEOFState, .closedConnection: return nil
        case .invalidMethod: return .unknownMethod
        default: return .malformedMessage
        }
    }

    private func end() {
        abandonStream()
        phase = .closed
        timer.cancel()
        task?.cancel()
        task = nil
        exchange?.inlet?.fail(RequestBodyStream.Interrupted())
        exchange = nil
        queue.removeAll()
        context = nil
    }
}
