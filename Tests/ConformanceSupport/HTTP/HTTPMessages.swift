/// A request as it goes on the wire; nothing is added but `Host` and the body's length.
public struct HTTPCall: Sendable {
    public var method: String
    /// The request target, percent-encoded.
    public var target: String
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]?

    /// Puts a request together.
    public init(
        _ method: String, _ target: String, headers: [(name: String, value: String)] = [],
        body: [UInt8]? = nil
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// The exact bytes that are sent to `authority`.
    func encoded(authority: String) -> [UInt8] {
        var head = "\(method) \(target) HTTP/1.1\r\n"
        if !has("host") { head += "Host: \(authority)\r\n" }
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let body, !has("content-length"), !has("transfer-encoding") {
            head += "Content-Length: \(body.count)\r\n"
        }
        return Array((head + "\r\n").utf8) + (body ?? [])
    }

    private func has(_ name: String) -> Bool { headers.contains { $0.name.lowercased() == name } }
}

/// A response as it came from the wire.
public struct HTTPReply: Sendable {
    public let status: Int
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]

    /// Puts a response together.
    public init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Every value of a field, in order; names compare without case.
    public func all(_ name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }

    /// The first value of a field; nil where it is absent.
    public func first(_ name: String) -> String? { all(name).first }

    /// The media type without its parameters, in lower case; nil where none is sent.
    public var mediaType: String? {
        first("content-type").map { type in
            String(type.prefix { $0 != ";" && $0 != " " }).lowercased()
        }
    }

    /// The body as text.
    public var bodyText: String { String(decoding: body, as: UTF8.self) }
}

/// What went wrong on the connection.
public enum HTTPFailure: Error, Sendable, Equatable {
    /// The system refused a call.
    case system(call: String, code: Int32)
    /// Nothing happened within the time-out.
    case timedOut(phase: String)
    /// The peer ended the connection before the reply was complete.
    case ended(received: Int)
    /// The reply breaks RFC 9112.
    case malformed(String)
}
