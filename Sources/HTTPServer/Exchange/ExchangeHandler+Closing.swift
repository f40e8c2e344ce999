import NIOCore
import NIOHTTP1
import SpecRuntime

extension ExchangeHandler {
    /// Bytes per second that the client of a stream must take at least.
    private static var slowestReader: Int { 4096 }

    /// Ends the output and reads on for a while: closing at once, with input unread, would make the client's
    /// system throw the answer away (RFC 9112 §9.6).
    func linger(_ now: NIODeadline, _ answerBytes: Int) {
        guard let context else { return }
        phase = .lingering
        queue.removeAll()
        discardedBytes = 0
        progressMark = writer.pendingBytes(context: context) ?? 0
        let waits = state.rules.waits
        if writer.isStream {
            timer.set(now + waits.write + .seconds(Int64(answerBytes / Self.slowestReader)))
        } else {
            timer.set(now + (progressMark > 0 ? waits.write : waits.linger))
        }
        writer.finishOutput(context: context)
        if holdsRead {
            holdsRead = false
            context.read()
        }
    }

    /// Throws away a part that comes after the last answer.
    func discard(_ part: HTTPServerRequestPart) {
        if case .body(let chunk) = part { discardBody(chunk.readableBytes) }
    }

    /// Throws away body bytes; too many end the connection, or hold up a client whose answer is still being made.
    func discardBody(_ count: Int) {
        discardedBytes += count
        if discardsTooMuch, !awaitsAnswer { context?.close(promise: nil) }
    }

    /// Whether more was thrown away than a client may send after all is decided.
    var discardsTooMuch: Bool { discardedBytes > state.rules.limits.discardedBytes }

    /// Whether the answer is still being made, such as by asking the database who the caller is.
    var awaitsAnswer: Bool { if case .responding = phase { true } else { false } }

    /// Ends the connection once what runs has been answered.
    func quiesce() {
        closesAfterAnswer = true
        if case .idle = phase, queue.isEmpty, !headHasBegun { context?.close(promise: nil) }
    }

    /// Starts the time that a head may take, at its first bytes.
    func noteHeadHasBegun() {
        guard !headHasBegun else { return }
        headHasBegun = true
        timer.set(.now() + state.rules.waits.header)
    }

    /// The deadline of whatever the handler waits for has passed.
    func timerExpired() {
        switch phase {
        case .idle where isStalled: checkWriteProgress()
        case .idle: giveUpOnHead()
        case .collecting: checkBodyProgress()
        case .responding: respondingTimerExpired()
        case .lingering where progressMark > 0: checkWriteProgress()
        case .lingering: context?.close(promise: nil)
        case .closed: break
        }
    }

    private func giveUpOnHead() {
        guard headHasBegun else {
            context?.close(promise: nil)
            return
        }
        state.metrics.reject(.headerTimeout)
        inputIsComplete = false
        refuse(.requestTimeout)
    }

    private func checkBodyProgress() {
        let received = exchange?.body.received ?? 0
        if received - progressMark >= state.rules.waits.bodyProgress {
            progressMark = received
            timer.set(.now() + state.rules.waits.body)
        } else {
            state.metrics.reject(.bodyTimeout)
            refuse(.requestTimeout)
        }
    }

    private func respondingTimerExpired() {
        if let streamed {
            streamTimerExpired(streamed)
        } else if let inlet = exchange?.inlet, !inputIsComplete {
            inletTimerExpired(inlet)
        } else {
            giveUpOnHandler()
        }
    }

    /// Answers in place of a handler that takes too long.
    func giveUpOnHandler() {
        state.metrics.reject(.requestTimeout)
        task?.cancel()
        refuse(.handlerTimeout)
    }

    private func checkWriteProgress() {
        guard let context, let pending = writer.pendingBytes(context: context), pending < progressMark else {
            state.metrics.reject(.writeTimeout)
            self.context?.close(promise: nil)
            return
        }
        progressMark = pending
        timer.set(.now() + state.rules.waits.write)
    }
}
