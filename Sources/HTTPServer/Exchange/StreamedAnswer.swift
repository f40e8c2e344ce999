import NIOCore
import SpecRuntime

/// How an answer's body is delimited when it is not written as a whole.
enum StreamFraming {
    /// By `Content-Length`, or by the frames of HTTP/2.
    case plain
    /// By chunks (RFC 9112 §7.1).
    case chunked
    /// By the connection's end, for a client of HTTP/1.0.
    case untilClose
}

/// An answer whose head is written and whose body is being made.
final class StreamedAnswer {
    let response: Response
    let requestID: String
    let framing: StreamFraming
    /// Bytes that the length still promises; nil where none was told.
    private(set) var owed: Int?
    /// Bytes written so far, the head's included.
    var size: Int
    /// Bytes written that the connection has not taken yet.
    var outstanding = 0
    /// What was produced and not written yet, so that small chunks travel together.
    var pending = ByteBuffer()
    var isFlushScheduled = false
    /// The producer, while the client has no room for more.
    var waiter: CheckedContinuation<Void, any Error>?

    /// Starts with the head written.
    init(_ response: Response, requestID: String, framing: StreamFraming, size: Int) {
        self.response = response
        self.requestID = requestID
        self.framing = framing
        self.size = size
        owed = response.stream?.length
    }

    /// Takes a chunk from the producer; false when it is more than the length promises.
    func append(_ chunk: ByteBuffer) -> Bool {
        if let owed {
            guard chunk.readableBytes <= owed else { return false }
            self.owed = owed - chunk.readableBytes
        }
        pending.writeImmutableBuffer(chunk)
        return true
    }

    /// Lets the producer go on.
    func resume() {
        waiter?.resume()
        waiter = nil
    }

    /// Tells the producer that nobody reads any more.
    func cancel() {
        waiter?.resume(throwing: CancellationError())
        waiter = nil
    }
}

/// Why an answer ended before it was whole; for the log only, the client sees the connection break.
struct BrokenAnswer: Error, CustomStringConvertible {
    let bytes: Int
    let cause: any Error

    /// How far it came and why it ended.
    var description: String { "the answer was broken off after \(bytes) bytes: \(cause)" }
}

/// What a producer itself can do wrong.
enum StreamFault: Error, CustomStringConvertible {
    case wrongLength, stalled

    /// One line for the log.
    var description: String {
        switch self {
        case .wrongLength: "the producer made another number of bytes than it said"
        case .stalled: "the producer made nothing for too long"
        }
    }
}
