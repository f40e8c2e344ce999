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
        timer.set((exchange?.started ?? .now()) + rules.waits.request)
        let number = exchangeNumber
        let loop = state.eventLoop
        let this = NIOLoopBound(self, eventLoop: loop)
        let task = Task.immediate(executorPreference: state.executor) {
            let response = await rules.service.respond(
                to: request, operation: operation, arguments: arguments)
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
        guard number == exchangeNumber, case .responding = phase, let exchange else { return }
        answer(response, exchange.context.id)
    }

    private func answer(_ response: Response, _ requestID: String) {
        guard let context else { return }
        let reuses = exchange?.allowsReuse == true && inputIsComplete && !closesAfterAnswer
        let frame = AnswerFrame(
            requestID: requestID, corsFields: corsFields, omitsBody: exchange?.method == .head,
            connection: reuses ? (exchange?.head.version == .http1_0 ? .keepAlive : .unsaid) : .close)
        let size = writer.write(response, frame, state: state, context: context)
        let now = NIODeadline.now()
        state.report(response, exchange, requestID, size: size, now: now)
        task = nil
        exchange = nil
        needsFlush = true
        if !isReading || !reuses { flush() }
        if reuses { becomeIdle(now) } else { linger(now, size) }
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
