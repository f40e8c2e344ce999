import NIOCore
import SpecRuntime

/// Bodies that are passed on to the handler while they come.
extension ExchangeHandler {
    /// Has the request answered by a handler that reads the body itself.
    func passBody(_ exchange: Exchange) {
        let inlet = BodyInlet()
        exchange.inlet = inlet
        progressMark = 0
        // A client that asks first is told to go on only when the handler wants the body, so not before it is
        // known who calls.
        if exchange.scan.expectsContinue {
            inlet.onFirstDemand = { [unowned self] in
                if let context { writer.writeContinue(context: context) }
            }
        }
        inlet.onRoom = { [unowned self] in proceed() }
        dispatch(.stream(RequestBodyStream(inlet, state.eventLoop)))
    }

    /// Passes a chunk on; one over the limit ends the body instead.
    func pass(_ chunk: ByteBuffer, to inlet: BodyInlet) {
        guard let exchange else { return }
        if exchange.body.pass(chunk.readableBytes) {
            inlet.push(chunk)
        } else {
            inlet.fail(Problem.payloadTooLarge(limit: exchange.body.reported))
        }
    }

    /// The body has come completely; from now on it is the handler's time that is measured.
    func finish(_ inlet: BodyInlet) {
        inlet.finish()
        if streamed == nil, exchange != nil { timer.set(.now() + state.rules.waits.request) }
    }

    /// Starts the time for what the handler of the current request waits for.
    func setHandlerTimer() {
        if exchange?.inlet != nil, !inputIsComplete {
            timer.set(.now() + state.rules.waits.body)
        } else {
            timer.set((exchange?.started ?? .now()) + state.rules.waits.request)
        }
    }

    /// The time for a body's progress has passed: the client stalls, or the handler.
    func inletTimerExpired(_ inlet: BodyInlet) {
        let waits = state.rules.waits
        let received = exchange?.body.received ?? 0
        if received - progressMark >= waits.bodyProgress {
            progressMark = received
            return timer.set(.now() + waits.body)
        }
        if inlet.awaitsClient {
            state.metrics.reject(.bodyTimeout)
            task?.cancel()
            return refuse(.requestTimeout)
        }
        let deadline = inlet.lastTaken + waits.request
        if NIODeadline.now() < deadline { timer.set(deadline) } else { giveUpOnHandler() }
    }
}
