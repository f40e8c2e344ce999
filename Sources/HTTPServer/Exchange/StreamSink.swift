import NIOCore
import SpecRuntime

/// Carries the chunks of one answer from their producer to the exchange's event loop.
struct StreamSink: Sendable {
    /// The most bytes that are put on the channel at once.
    private static let pieceBytes = 64 * 1024

    let handler: NIOLoopBound<ExchangeHandler>
    let eventLoop: any EventLoop
    let number: UInt64

    /// Writes the head, then what the producer makes, then the end.
    func carry(_ stream: StreamedBody, of response: Response) async {
        guard await onLoop({ $0.beginStream(number, response) }) else { return }
        do {
            try await stream.write(to: BodyWriter { try await write($0) })
            await onLoop { $0.endStream(number) }
        } catch {
            await onLoop { $0.breakOff(number, error) }
        }
    }

    private func write(_ chunk: ByteBuffer) async throws {
        var rest = chunk
        while let piece = rest.readSlice(length: min(rest.readableBytes, Self.pieceBytes)),
            piece.readableBytes > 0
        {
            switch try await onLoop({ handler in Result { try handler.take(piece, number) } }).get() {
            case .more: continue
            // Others on the loop get their turn between the pieces of a producer that never waits.
            case .written: await Task.yield()
            case .full: try await room()
            }
        }
    }

    private func room() async throws {
        try await withCheckedThrowingContinuation { continuation in
            if eventLoop.inEventLoop {
                handler.value.park(continuation, number)
            } else {
                eventLoop.execute { handler.value.park(continuation, number) }
            }
        }
    }

    /// Runs on the loop; at once where the task is there already, which is the rule.
    private func onLoop<T: Sendable>(_ body: @escaping @Sendable (ExchangeHandler) -> T) async -> T {
        if eventLoop.inEventLoop { return body(handler.value) }
        return await withCheckedContinuation { continuation in
            eventLoop.execute { continuation.resume(returning: body(handler.value)) }
        }
    }
}
