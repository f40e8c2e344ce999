public import NIOCore

/// The bytes of a request's body as they came, for protocols whose clients cannot read a refusal: what they mean is the
/// handler's business.
public struct RawBody: Sendable {
    /// The bytes; none where the request had no body.
    public let bytes: ByteBuffer

    /// Takes the bytes.
    public init(_ bytes: ByteBuffer) {
        self.bytes = bytes
    }
}

extension Exchange {
    /// The body's bytes, of whatever type the client says they are.
    ///
    /// - Throws: a ``Problem`` with status 413 for a body over the operation's limit.
    public func rawBody() throws -> RawBody {
        switch request.body {
        case .tooLarge(let limit): throw Problem.payloadTooLarge(limit: limit)
        case .none, .stream: return RawBody(ByteBuffer())
        case .bytes(let bytes): return RawBody(bytes)
        }
    }
}
