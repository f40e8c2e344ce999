import NIOCore
import SpecRuntime

/// Collects the body of one request up to a limit.
struct BodyCollector {
    /// Bytes that are read and thrown away where the operation takes no body.
    private static let ignorableBytes = 64 * 1024
    private static let firstReservation = 64 * 1024

    private let keepsBytes: Bool
    private let limit: Int
    /// The operation's limit, as the client is told of it.
    let reported: Int
    private var bytes: ByteBuffer?
    /// Bytes received so far.
    private(set) var received = 0

    /// Collects for an operation whose limit is `limit`, 0 where it takes no body.
    init(limit: Int) {
        keepsBytes = limit > 0
        self.limit = limit > 0 ? limit : Self.ignorableBytes
        reported = limit
    }

    /// Whether a body of this announced length is over the limit.
    func refuses(_ contentLength: Int?) -> Bool {
        (contentLength ?? 0) > limit
    }

    /// Takes the next bytes; false when the limit is exceeded.
    mutating func append(_ chunk: consuming ByteBuffer, announced: Int?) -> Bool {
        received += chunk.readableBytes
        guard received <= limit else {
            bytes = nil
            return false
        }
        guard keepsBytes else { return true }
        if bytes != nil {
            bytes?.writeBuffer(&chunk)
        } else if received == announced {
            bytes = chunk
        } else {
            bytes = ByteBuffer()
            bytes?.reserveCapacity(min(announced ?? Self.firstReservation, Self.firstReservation))
            bytes?.writeBuffer(&chunk)
        }
        return true
    }

    /// Counts bytes that are passed on; false when the limit is exceeded.
    mutating func pass(_ count: Int) -> Bool {
        received += count
        return received <= limit
    }

    /// The body once its end has come.
    consuming func finish() -> RequestBody {
        if let bytes { .bytes(bytes) } else { .none }
    }

    /// The body when it was found too long.
    var tooLarge: RequestBody { .tooLarge(limit: reported) }
}
