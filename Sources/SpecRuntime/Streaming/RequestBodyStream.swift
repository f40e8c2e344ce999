public import NIOCore

/// The body of a request while it comes, for one reader that takes chunk after chunk.
///
/// The client is read from only as fast as chunks are taken.
public struct RequestBodyStream: AsyncSequence, Sendable {
    /// A chunk of any size.
    public typealias Element = ByteBuffer

    /// The client went away, or sent what is no message, before the body's end.
    public struct Interrupted: Error, Sendable {
        /// Describes the interruption.
        public init() {}
    }

    private let take: @Sendable () async throws -> ByteBuffer?

    /// Makes a stream of a function that gives the next chunk, or nil at the end; servers do.
    public init(_ take: @escaping @Sendable () async throws -> ByteBuffer?) {
        self.take = take
    }

    /// Takes the chunks in turn; all iterators share the one body.
    public func makeAsyncIterator() -> Iterator { Iterator(take: take) }

    /// Takes the next chunks.
    public struct Iterator: AsyncIteratorProtocol {
        let take: @Sendable () async throws -> ByteBuffer?

        /// The next chunk; nil at the end.
        ///
        /// - Throws: a ``Problem`` with status 413 once the body is over its limit; ``Interrupted``.
        public mutating func next() async throws -> ByteBuffer? { try await take() }
    }
}
