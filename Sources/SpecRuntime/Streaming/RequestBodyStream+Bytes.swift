public import NIOCore
import Synchronization

extension RequestBodyStream {
    private final class Rest: Sendable {
        let chunks: Mutex<ArraySlice<ByteBuffer>>

        init(_ chunks: [ByteBuffer]) { self.chunks = Mutex(chunks[...]) }
    }

    /// A body that is there already, in chunks.
    public init(_ chunks: ByteBuffer...) {
        let rest = Rest(chunks)
        self.init { rest.chunks.withLock { $0.popFirst() } }
    }
}
