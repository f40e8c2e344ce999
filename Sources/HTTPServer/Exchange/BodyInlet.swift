import NIOCore
import SpecRuntime

/// The body of one request between its connection and the handler that reads it; used on the event loop only.
final class BodyInlet {
    /// Reading from the client stops while so many bytes wait for the handler.
    private static let highWater = 64 * 1024

    private var chunks = CircularBuffer<ByteBuffer>()
    private var buffered = 0
    private var isEnded = false
    private var failure: (any Error)?
    private var waiter: CheckedContinuation<ByteBuffer?, any Error>?
    /// Whether the handler has asked for a chunk yet.
    private(set) var wasAsked = false
    /// When the handler last took a chunk.
    private(set) var lastTaken = NIODeadline.now()
    /// Called at the handler's first demand.
    var onFirstDemand: (() -> Void)?
    /// Called when there is room again.
    var onRoom: (() -> Void)?

    /// Whether the client must not be read from.
    var holdsRead: Bool { failure != nil || buffered >= Self.highWater }
    /// Whether it is the client's turn.
    var awaitsClient: Bool { wasAsked && buffered == 0 && !isEnded && failure == nil }

    /// Takes a chunk from the client.
    func push(_ chunk: ByteBuffer) {
        guard failure == nil, chunk.readableBytes > 0 else { return }
        if let waiter {
            self.waiter = nil
            lastTaken = .now()
            return waiter.resume(returning: chunk)
        }
        buffered += chunk.readableBytes
        chunks.append(chunk)
    }

    /// The client has sent everything.
    func finish() {
        isEnded = true
        guard chunks.isEmpty else { return }
        waiter?.resume(returning: nil)
        waiter = nil
    }

    /// The rest will not come; the handler is told why, at once. The first reason stays.
    func fail(_ error: any Error) {
        onFirstDemand = nil
        onRoom = nil
        guard failure == nil, !(isEnded && chunks.isEmpty) else { return }
        failure = error
        chunks.removeAll()
        buffered = 0
        waiter?.resume(throwing: error)
        waiter = nil
    }

    /// Gives the next chunk to the handler once it is there.
    func take(_ continuation: CheckedContinuation<ByteBuffer?, any Error>) {
        if !wasAsked {
            wasAsked = true
            onFirstDemand?()
            onFirstDemand = nil
        }
        lastTaken = .now()
        if let failure { return continuation.resume(throwing: failure) }
        if let chunk = chunks.popFirst() {
            buffered -= chunk.readableBytes
            continuation.resume(returning: chunk)
            onRoom?()
        } else if isEnded {
            continuation.resume(returning: nil)
        } else if waiter != nil {
            continuation.resume(throwing: CancellationError())
        } else {
            waiter = continuation
        }
    }

    /// Lets a handler go that no longer wants to wait.
    func stopWaiting() {
        waiter?.resume(throwing: CancellationError())
        waiter = nil
    }
}

extension RequestBodyStream {
    /// The stream that reads from an inlet, wherever its reader runs.
    init(_ inlet: BodyInlet, _ eventLoop: any EventLoop) {
        let bound = NIOLoopBound(inlet, eventLoop: eventLoop)
        self.init {
            try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    if eventLoop.inEventLoop {
                        bound.value.take(continuation)
                    } else {
                        eventLoop.execute { bound.value.take(continuation) }
                    }
                }
            } onCancel: {
                eventLoop.execute { bound.value.stopWaiting() }
            }
        }
    }
}
