import NIOCore
import NIOHTTP1
import SpecRuntime

extension ExchangeHandler {
    /// Has the request answered by its destination.
    func dispatch(_ body: RequestBody) {
        guard let exchange else { return }
        phase = .responding
        switch exchange.destination {
        case .answer(let response): answer(response, exchange.context.id)
        case .refusal(let problem): refuse(problem)
        case .operation(let index, let arguments): start(index, arguments, exchange.request(body))
        }
    }

    /// Answers the current request, or bytes that are none, with a problem.
    func refuse(_ problem: Problem) {
        // A second head in the middle of a body would be part of the body.
        guard streamed == nil else {
            abandonStream()
            context?.close(promise: nil)
            return
        }
        let context = exchange?.context ?? contextWithoutRequest()
        let path = String(exchange?.target.prefix { $0 != "?" } ?? "")
        answer(state.rules.service.reject(problem, path: path, context: context), context.id)
    }

    private func start(_ operation: Int, _ arguments: PathArguments, _ request: Request) {
        let rules = state.rules
        guard state.metrics.inFlight < rules.inFlightPerLoop else {
            state.metrics.reject(.inFlightLimit)
            return refuse(.overloaded)
        }
        state.metrics.inFlight += 1
        setHandlerTimer()
        let number = exchangeNumber
        let loop = state.eventLoop
        let this = NIOLoopBound(self, eventLoop: loop)
        let task = Task.immediate(executorPreference: state.executor) {
            let response = await rules.service.respond(
                to: request, operation: operation, arguments: arguments)
            if let stream = response.stream {
                await StreamSink(handler: this, eventLoop: loop, number: number).carry(stream, of: response)
            }
            if loop.inEventLoop {
                this.value.finished(number, response)
            } else {
                loop.execute { this.value.finished(number, response) }
            }
        }
        if number == exchangeNumber, case .responding = phase { self.task = task }
    }

    /// Takes a handler's response; one that comes after its exchange has ended is dropped.
    private func finished(_ number: UInt64, _ response: Response) {
        state.metrics.inFlight -= 1
        guard response.stream == nil else { return }
        guard number == exchangeNumber, case .responding = phase, let exchange else { return }
        answer(response, exchange.context.id)
    }

    /// Writes a whole answer.
    func answer(_ response: Response, _ requestID: String) {
        guard let context else { return }
        let frame = frame(requestID, framing(of: response, exchange))
        let size = writer.write(response, frame, state: state, context: context)
        complete(response, requestID, size: size, owing: size)
    }

    /// Goes on after an answer; `owing` are the bytes of it that the client may not have taken yet.
    func complete(_ response: Response, _ requestID: String, size: Int, owing: Int) {
        let now = NIODeadline.now()
        let reuses = reusesConnection
        state.report(response, exchange, requestID, size: size, now: now)
        task = nil
        exchange?.inlet?.fail(CancellationError())
        exchange = nil
        needsFlush = true
        if !isReading || !reuses { flush() }
        if reuses { becomeIdle(now) } else { linger(now, owing) }
    }

    /// What the server adds to the answer of the current exchange.
    func frame(_ requestID: String, _ framing: StreamFraming?) -> AnswerFrame {
        let isOld = exchange?.head.version == .http1_0
        return AnswerFrame(
            requestID: requestID, corsFields: corsFields, omitsBody: exchange?.method == .head,
            connection: reusesConnection ? (isOld ? .keepAlive : .unsaid) : .close, framing: framing)
    }

    private var reusesConnection: Bool {
        exchange?.allowsReuse == true && inputIsComplete && !closesAfterAnswer
    }

    private var corsFields: FieldBlock? {
        guard let cors = state.rules.cors, let origin = exchange?.scan.origin else { return nil }
        return cors.grant(origin)
    }

    private func contextWithoutRequest() -> RequestContext {
        let wall = state.clock.wallNanoseconds(.now())
        let id = state.requestIDs.make(unixMilliseconds: UInt64(wall / 1_000_000))
        return RequestContext(id: id, clientAddress: peer.address)
    }

    /// Hands everything written to the socket.
    func flush() {
        needsFlush = false
        context?.flush()
    }

    private func becomeIdle(_ now: NIODeadline) {
        phase = .idle
        if context?.channel.isWritable == false {
            noteStalled(now)
        } else {
            timer.set(now + state.rules.waits.idle)
        }
        proceed()
    }

    private func noteStalled(_ now: NIODeadline) {
        flush()
        guard let context, !context.channel.isWritable else { return timer.set(now + state.rules.waits.idle) }
        isStalled = true
        progressMark = writer.pendingBytes(context: context) ?? 0
        timer.set(now + state.rules.waits.write)
    }
}
