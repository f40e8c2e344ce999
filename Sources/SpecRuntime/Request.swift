public import NIOCore

/// Read access to a request's header fields; names compare without case (RFC 9110 §5.1).
public protocol HeaderFields: Sendable {
    /// The first field of that name, or nil.
    func first(_ name: String) -> String?
    /// Every field of that name, in the order received.
    func all(_ name: String) -> [String]
}

/// The body of a request, collected up to the operation's limit or passed on while it comes.
public enum RequestBody: Sendable {
    /// The request has no body.
    case none
    /// The whole body.
    case bytes(ByteBuffer)
    /// The body of type `multipart/form-data` of an operation that streams it.
    case stream(RequestBodyStream)
    /// The body is longer than the operation allows; what came of it was thrown away.
    case tooLarge(limit: Int)
}

/// What a handler may know of the request that carries its input.
public struct RequestContext: Sendable {
    /// The request's id, received or made by the server: 1–128 visible ASCII characters.
    public var id: String
    /// The client's address in text form, after trusted proxies were taken off.
    public var clientAddress: String

    /// Makes the context of one request.
    public init(id: String, clientAddress: String) {
        self.id = id
        self.clientAddress = clientAddress
    }
}

/// One request, complete and independent of the transport that carried it.
public struct Request: Sendable {
    /// The request method.
    public var method: HTTPMethod
    /// The request target in origin form, percent-encoded as received (RFC 9112 §3.2.1).
    public var target: String
    /// The header section.
    public var headers: any HeaderFields
    /// The body, collected up to the operation's limit.
    public var body: RequestBody
    /// What handlers may know of the request itself.
    public var context: RequestContext

    /// Puts a request together.
    public init(
        method: HTTPMethod, target: String, headers: any HeaderFields, body: RequestBody,
        context: RequestContext
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.context = context
    }
}
