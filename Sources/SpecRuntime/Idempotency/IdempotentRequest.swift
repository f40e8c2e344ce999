public import NIOCore

/// A request that a client may send again without its being done again.
public struct IdempotentRequest: Sendable, Hashable {
    /// How long an answer is kept at the least: a day.
    public static let retention = Duration.seconds(86_400)

    /// The client's key: 1–255 visible ASCII characters.
    public let key: String
    /// Who calls: the principal's identity, or the network of a caller that is not known. One caller's keys mean
    /// nothing for another.
    public let caller: String
    /// The operationId; a key means nothing for another operation.
    public let operation: String
    /// The request target; a request with the same key must have the same one.
    public let target: String
    /// The body; a request with the same key must have the same one. Stores keep a digest of both, not the bytes.
    public let body: ByteBuffer

    /// Describes a request.
    public init(key: String, caller: String, operation: String, target: String, body: ByteBuffer) {
        self.key = key
        self.caller = caller
        self.operation = operation
        self.target = target
        self.body = body
    }
}

/// An answer that is kept to be given again.
public struct StoredAnswer: Sendable, Equatable {
    /// The status, below 500.
    public var status: Int
    /// The fields that the contract declares, without those of the server.
    public var headers: [HeaderField]
    /// The body's media type; nil where there is none.
    public var contentType: String?
    /// The body; nil where there is none.
    public var body: ByteBuffer?

    /// Describes an answer.
    public init(status: Int, headers: [HeaderField], contentType: String?, body: ByteBuffer?) {
        self.status = status
        self.headers = headers
        self.contentType = contentType
        self.body = body
    }

    init(_ response: Response) {
        self.init(
            status: response.status, headers: response.headers, contentType: response.contentType,
            body: response.body)
    }

    var response: Response {
        Response(status: status, headers: headers, contentType: contentType, body: body)
    }
}
