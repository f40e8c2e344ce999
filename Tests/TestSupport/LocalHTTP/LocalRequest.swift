/// What a ``LocalHTTPServer`` was asked.
public struct LocalRequest: Sendable {
    /// The method's name.
    public let method: String
    /// Path and query as they were sent.
    public let target: String
    /// Names and values of the headers.
    public let headers: [(name: String, value: String)]
    /// The body, complete.
    public let body: [UInt8]

    /// The part of the target before a question mark.
    public var path: String { String(target.prefix { $0 != "?" }) }
    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The first value of a header, whatever the case of its name.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
