import NIOCore
import NIOHTTP1
import SpecRuntime

/// What becomes of a chunk.
enum StreamProgress: Sendable {
    /// It waits for others to travel with.
    case more
    /// It was put on the channel.
    case written
    /// It was put on the channel, which has no room for the next one.
    case full
}

extension ExchangeHandler {
    /// Chunks are collected up to so many bytes, or until the producer waits for something.
    private static var flushBytes: Int { 16 * 1024 }

    /// Writes the head of a streamed answer; false where no body is to follow.
    func beginStream(_ number: UInt64, _ response: Response) -> Bool {
        guard number == exchangeNumber, case .responding = phase, let exchange, let context else {
            return false
        }
        if exchange.method == .head {
            answer(response, exchange.context.id)
            return false
        }
        guard let framing = framing(of: response, exchange) else { return false }
        if framing == .untilClose { closesAfterAnswer = true }
        let frame = frame(exchange.context.id, framing)
        let size = writer.write(response, frame, state: state, context: context)
        streamed = StreamedAnswer(response, requestID: exchange.context.id, framing: framing, size: size)
        timer.set(.now() + state.rules.waits.request)
        scheduleFlush(number)
        return true
    }

    /// How an answer's body is delimited; nil where it is whole.
    func framing(of response: Response, _ exchange: Exchange?) -> StreamFraming? {
        guard let stream = response.stream else { return nil }
        if stream.length != nil || writer.isStream { return .plain }
        return exchange?.head.version == .http1_0 ? .untilClose : .chunked
    }

    /// Takes a chunk from the producer.
    ///
    /// - Throws: `CancellationError` where the answer has ended; ``StreamFault``.
    func take(_ chunk: ByteBuffer, _ number: UInt64) throws -> StreamProgress {
        guard let streamed = current(number) else { throw CancellationError() }
        guard streamed.append(chunk) else { throw StreamFault.wrongLength }
        timer.set(.now() + state.rules.waits.request)
        // Small chunks too must wait for a client that has not taken the earlier ones.
        let isWritable = context?.channel.isWritable == true
        guard streamed.pending.readableBytes >= Self.flushBytes || !isWritable else {
            scheduleFlush(number)
            return .more
        }
        writePending(streamed)
        return context?.channel.isWritable == true ? .written : .full
    }

    /// Lets the producer wait until the client has taken enough.
    func park(_ continuation: CheckedContinuation<Void, any Error>, _ number: UInt64) {
        guard let context, let streamed = current(number) else {
            return continuation.resume(throwing: CancellationError())
        }
        guard !context.channel.isWritable else { return continuation.resume() }
        streamed.waiter = continuation
        progressMark = pendingBytes(streamed)
        timer.set(.now() + state.rules.waits.write)
    }

    /// The client has room again.
    func resumeStream() {
        guard let streamed, streamed.waiter != nil else { return }
        timer.set(.now() + state.rules.waits.request)
        streamed.resume()
    }

    /// Ends an answer that is whole.
    func endStream(_ number: UInt64) {
        guard let streamed = current(number), let context else { return }
        guard streamed.owed ?? 0 == 0 else { return breakOff(number, StreamFault.wrongLength) }
        writePending(streamed)
        writer.writeEnd(streamed.framing, context: context)
        self.streamed = nil
        complete(streamed.response, streamed.requestID, size: streamed.size, owing: streamed.outstanding)
    }

    /// Ends an answer that cannot become whole, so that nobody takes it for that.
    func breakOff(_ number: UInt64, _ error: any Error) {
        guard let streamed = current(number) else { return }
        writePending(streamed)
        var response = streamed.response
        response.failure = BrokenAnswer(bytes: streamed.size, cause: error)
        abandonStream(response)
        guard let channel = context?.channel else { return }
        // Where only the connection's end tells the body's, a reset is what tells the one from the other.
        if streamed.framing == .untilClose { return channel.reset() }
        // A stream of HTTP/2 must not be closed while the frame that opens it is still being looked at.
        channel.eventLoop.execute { channel.close(promise: nil) }
    }

    /// Reports an answer that ends early and lets go of its producer.
    func abandonStream(_ response: Response? = nil) {
        guard let streamed else { return }
        self.streamed = nil
        state.report(
            response ?? streamed.response, exchange, streamed.requestID, size: streamed.size, now: .now())
        streamed.cancel()
        task?.cancel()
        exchange?.inlet?.fail(CancellationError())
    }

    /// The deadline of a streamed answer has passed: its producer stalls, or its client.
    func streamTimerExpired(_ streamed: StreamedAnswer) {
        guard streamed.waiter != nil else {
            state.metrics.reject(.requestTimeout)
            return breakOff(exchangeNumber, StreamFault.stalled)
        }
        let pending = pendingBytes(streamed)
        guard pending < progressMark else {
            state.metrics.reject(.writeTimeout)
            abandonStream()
            context?.close(promise: nil)
            return
        }
        progressMark = pending
        timer.set(.now() + state.rules.waits.write)
    }

    private func current(_ number: UInt64) -> StreamedAnswer? {
        number == exchangeNumber ? streamed : nil
    }

    private func pendingBytes(_ streamed: StreamedAnswer) -> Int {
        context.flatMap { writer.pendingBytes(context: $0) } ?? streamed.outstanding
    }

    private func scheduleFlush(_ number: UInt64) {
        guard let streamed, !streamed.isFlushScheduled else { return }
        streamed.isFlushScheduled = true
        let this = NIOLoopBound(self, eventLoop: state.eventLoop)
        state.eventLoop.execute {
            guard let streamed = this.value.current(number) else { return }
            streamed.isFlushScheduled = false
            this.value.writePending(streamed)
        }
    }

    private func writePending(_ streamed: StreamedAnswer) {
        guard let context else { return }
        let count = streamed.pending.readableBytes
        if count > 0 {
            let written = context.eventLoop.makePromise(of: Void.self)
            let answer = NIOLoopBound(streamed, eventLoop: state.eventLoop)
            written.futureResult.whenComplete { _ in answer.value.outstanding -= count }
            streamed.outstanding += count
            streamed.size += writer.writeChunk(
                streamed.pending, streamed.framing, context: context, promise: written)
            streamed.pending = ByteBuffer()
        }
        flush()
    }
}
