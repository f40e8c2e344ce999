/// A request to another service.
public struct OutboundRequest: Sendable {
    /// What is asked for.
    public enum Method: String, Sendable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    /// What is asked for.
    public var method: Method
    /// The absolute URL, without user, password or fragment.
    public var url: String
    /// Names and values of headers, sent in this order. `Host` and `Content-Length` are added.
    public var headers: [(name: String, value: String)]
    /// The body; nil for none.
    public var body: [UInt8]?
    /// The time it may take from start to last byte; nil for the configured one.
    public var timeout: Duration?
    /// The most bytes of the response's body; nil for the configured number.
    public var maximumResponseLength: Int?

    /// Makes a request.
    public init(
        _ method: Method, _ url: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}
