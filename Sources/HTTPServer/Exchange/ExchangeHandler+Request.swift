import NIOCore
import NIOHTTP1
import SpecRuntime

extension ExchangeHandler {
    /// Takes a part from the decoder, or keeps it while an earlier request is in progress.
    func receive(_ part: HTTPServerRequestPart) {
        switch phase {
        case .closed: return
        case .lingering: discard(part)
        case .responding where inputIsComplete: enqueue(part)
        case .idle, .collecting, .responding:
            if queue.isEmpty, !isStalled { handle(part) } else { enqueue(part) }
        }
    }

    /// Goes on with what waits: queued requests, a failure of the input, held reads.
    func proceed() {
        guard !isWorkingOffQueue else { return }
        isWorkingOffQueue = true
        while mayTakeNext, let part = queue.popFirst() {
            if case .head = part { queuedRequests -= 1 }
            handle(part)
        }
        isWorkingOffQueue = false
        if queue.isEmpty, mayTakeNext, let inputFailure { refuse(inputFailure) }
        if holdsRead, !mustHoldRead {
            holdsRead = false
            context?.read()
        }
    }

    /// Whether reading on would only fill memory.
    var mustHoldRead: Bool {
        !queue.isEmpty || isStalled || exchange?.inlet?.holdsRead == true || (discardsTooMuch && awaitsAnswer)
    }

    /// Tells the end of a request, an answer known from its head, or none, to the right place.
    private func handle(_ part: HTTPServerRequestPart) {
        switch part {
        case .head(let head): begin(head)
        case .body(let chunk): collect(chunk)
        case .end: finishInput()
        }
    }

    private var mayTakeNext: Bool {
        switch phase {
        case .idle: !isStalled
        case .collecting: true
        case .responding: !inputIsComplete
        case .lingering, .closed: false
        }
    }

    private func enqueue(_ part: HTTPServerRequestPart) {
        guard inputFailure == nil else { return }
        if case .head = part {
            queuedRequests += 1
            if queuedRequests > state.rules.limits.pipelinedRequests {
                state.metrics.reject(.pipelineLimit)
                inputFailure = .tooManyPipelined
                return
            }
        }
        queue.append(part)
    }

    private func begin(_ head: HTTPRequestHead) {
        let exchange = makeExchange(head, started: .now())
        self.exchange = exchange
        exchangeNumber &+= 1
        phase = .collecting
        headHasBegun = false
        inputIsComplete = false
        discardedBytes = 0
        guard exchange.scan.announcesBody || writer.isStream else { return }
        if exchange.body.refuses(exchange.scan.contentLength) {
            dispatch(exchange.body.tooLarge)
        } else if takesMultipart(exchange) {
            passBody(exchange)
        } else {
            awaitBody(exchange)
        }
    }

    private func awaitBody(_ exchange: Exchange) {
        progressMark = 0
        timer.set(exchange.started + state.rules.waits.body)
        if exchange.scan.expectsContinue, let context { writer.writeContinue(context: context) }
    }

    private func collect(_ chunk: ByteBuffer) {
        if let inlet = exchange?.inlet { return pass(chunk, to: inlet) }
        guard case .collecting = phase else { return discardBody(chunk.readableBytes) }
        guard exchange?.body.append(chunk, announced: exchange?.scan.contentLength) == false else { return }
        if let body = exchange?.body.tooLarge { dispatch(body) }
    }

    private func finishInput() {
        inputIsComplete = true
        if let inlet = exchange?.inlet { return finish(inlet) }
        guard case .collecting = phase, let body = exchange?.body.finish() else { return }
        dispatch(body)
    }

    private func makeExchange(_ head: HTTPRequestHead, started: NIODeadline) -> Exchange {
        let wall = state.clock.wallNanoseconds(started)
        let scan = RequestHeadScan(head.headers)
        let method = SpecRuntime.HTTPMethod(head.method)
        let target = RequestTarget.originForm(head.uri)
        let destination = destination(head, scan, method, target)
        let id = scan.requestID ?? state.requestIDs.make(unixMilliseconds: UInt64(wall / 1_000_000))
        let client = peer.isTrustedProxy ? state.rules.forwarded.client(head.headers) : nil
        return Exchange(
            head: head, method: method, target: target ?? "", scan: scan, destination: destination,
            context: RequestContext(id: id, clientAddress: client ?? peer.address), started: started,
            body: BodyCollector(limit: bodyLimit(destination, head.headers)))
    }

    private func bodyLimit(_ destination: Destination, _ headers: HTTPHeaders) -> Int {
        guard let operation = destination.operation else { return 0 }
        let description = state.rules.operations[operation]
        return isMultipart(description, headers) ? description.multipartLimit : description.bodyLimit
    }

    private func takesMultipart(_ exchange: Exchange) -> Bool {
        guard let operation = exchange.destination.operation else { return false }
        return isMultipart(state.rules.operations[operation], exchange.head.headers)
    }

    private func isMultipart(_ operation: OperationDescription, _ headers: HTTPHeaders) -> Bool {
        guard operation.multipartLimit > 0, let type = headers.first(name: "content-type") else {
            return false
        }
        return MediaType.isMultipartForm(type)
    }

    private func destination(
        _ head: HTTPRequestHead, _ scan: RequestHeadScan, _ method: SpecRuntime.HTTPMethod, _ target: String?
    ) -> Destination {
        let rules = state.rules
        if head.uri.utf8.count > rules.limits.targetLength {
            state.metrics.reject(.targetTooLong)
            return .refusal(.targetTooLong(limit: rules.limits.targetLength))
        }
        if scan.bytes > rules.limits.headerBytes || head.headers.count > rules.limits.headerCount {
            state.metrics.reject(.headerTooLarge)
            return .refusal(.headerTooLarge(rules.limits))
        }
        if scan.hosts != 1, head.version == .http1_1 { return .refusal(.missingHost) }
        if let target { return rules.destination(method, target, head.headers) }
        let isServerWide = method == .options && head.uri == "*"
        return isServerWide ? .answer(Response(status: 204)) : .refusal(.malformedTarget)
    }
}
