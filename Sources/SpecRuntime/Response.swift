public import NIOCore

/// One field of a response's header section.
public struct HeaderField: Sendable, Equatable {
    /// The field's name; names compare without case (RFC 9110 §5.1).
    public var name: String
    /// The field's value, without control characters.
    public var value: String

    /// Makes a field; `value` must hold no control characters.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A response ready to be written: status, fields and one buffer or a stream.
public struct Response: Sendable {
    /// The status code, 200–599.
    public var status: Int
    /// Fields of the contract; the server adds its own (date, length, request id, security).
    public var headers: [HeaderField]
    /// The body's media type; nil where there is no body.
    public var contentType: String?
    /// The encoded body; nil where there is none or where it is streamed.
    public var body: ByteBuffer?
    /// The body that is made while the client reads it; nil where the body is whole.
    public var stream: StreamedBody?
    /// The failure behind a 5xx answer, for the log only; never sent.
    public var failure: (any Error)?

    /// Puts a response together.
    public init(
        status: Int, headers: [HeaderField] = [], contentType: String? = nil, body: ByteBuffer? = nil,
        failure: (any Error)? = nil
    ) {
        self.status = status
        self.headers = headers
        self.contentType = contentType
        self.body = body
        self.failure = failure
    }

    /// Puts a response together whose body may be streamed.
    public init(
        status: Int, headers: [HeaderField] = [], contentType: String, content: StreamedBody
    ) {
        self.init(status: status, headers: headers, contentType: contentType)
        switch content.content {
        case .whole(let bytes): body = bytes
        case .chunks: stream = content
        }
    }
}
