public import NIOCore
import Synchronization

extension StreamedBody {
    /// More came than was allowed.
    public struct TooLong: Error, Sendable {}

    /// The whole body in memory, for tests and for whoever needs all of it.
    ///
    /// - Throws: ``TooLong`` above `limit` bytes; whatever the producer throws.
    public func collect(upTo limit: Int) async throws -> ByteBuffer {
        let collector = Collector()
        let writer = BodyWriter { chunk in try collector.add(chunk, limit) }
        try await write(to: writer)
        return collector.bytes.withLock { $0 }
    }

    private final class Collector: Sendable {
        let bytes = Mutex(ByteBuffer())

        func add(_ chunk: ByteBuffer, _ limit: Int) throws {
            try bytes.withLock { bytes in
                guard bytes.readableBytes + chunk.readableBytes <= limit else { throw TooLong() }
                bytes.writeImmutableBuffer(chunk)
            }
        }
    }
}
