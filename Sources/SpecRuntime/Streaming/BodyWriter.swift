public import NIOCore

/// Where the chunks of a body go while they are made.
public struct BodyWriter: Sendable {
    private let send: @Sendable (ByteBuffer) async throws -> Void

    /// Makes a writer; servers and tests do.
    public init(_ send: @escaping @Sendable (ByteBuffer) async throws -> Void) {
        self.send = send
    }

    /// Sends bytes on; returns when the client has room for more.
    ///
    /// - Throws: `CancellationError` once the client is gone.
    public func write(_ bytes: ByteBuffer) async throws {
        try await send(bytes)
    }

    /// Sends a text on in UTF-8; returns when the client has room for more.
    ///
    /// - Throws: `CancellationError` once the client is gone.
    public func write(_ text: String) async throws {
        try await send(ByteBuffer(string: text))
    }
}
