public import NIOCore

/// The body of an answer that is not one JSON value: a text or bytes as they are, or chunks that are made while
/// the client reads them.
///
/// Chunks of any size are good: small ones travel together, large ones in pieces. The producer is asked for the
/// next one only when the client has room for it, and is cancelled when the client goes away. An error that it
/// throws breaks the connection off, so that the client cannot take the part for the whole.
public struct StreamedBody: Sendable {
    enum Content: Sendable {
        case whole(ByteBuffer)
        case chunks(@Sendable (BodyWriter) async throws -> Void)
    }

    let content: Content
    /// The number of bytes; nil where nobody knows it beforehand. A producer that makes more or fewer has failed.
    public let length: Int?

    /// Bytes as they are.
    public init(_ bytes: ByteBuffer) {
        content = .whole(bytes)
        length = bytes.readableBytes
    }

    /// A text in UTF-8.
    public init(_ text: String) {
        self.init(ByteBuffer(string: text))
    }

    /// Chunks of bytes as a sequence gives them.
    public init<Chunks: AsyncSequence & Sendable>(_ chunks: Chunks, length: Int? = nil)
    where Chunks.Element == ByteBuffer {
        self.init(length: length) { writer in
            for try await chunk in chunks { try await writer.write(chunk) }
        }
    }

    /// Texts as a sequence gives them, in UTF-8.
    public init<Texts: AsyncSequence & Sendable>(_ texts: Texts, length: Int? = nil)
    where Texts.Element == String {
        self.init(length: length) { writer in
            for try await text in texts { try await writer.write(text) }
        }
    }

    /// What a function writes, such as one that reads rows page by page.
    public init(length: Int? = nil, _ produce: @escaping @Sendable (BodyWriter) async throws -> Void) {
        content = .chunks(produce)
        self.length = length
    }

    /// Writes the whole body; called by servers, once.
    public func write(to writer: BodyWriter) async throws {
        switch content {
        case .whole(let bytes): try await writer.write(bytes)
        case .chunks(let produce): try await produce(writer)
        }
    }
}
