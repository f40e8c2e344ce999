/// What another service answered, whatever its status.
public struct OutboundResponse: Sendable {
    /// The status code.
    public let status: Int
    /// Names and values of the headers, as they came.
    public let headers: [(name: String, value: String)]
    /// The body, complete.
    public let body: [UInt8]

    /// Makes a response, for stand-ins of a service in tests.
    public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Whether the status is 200 to 299.
    public var isSuccess: Bool { (200..<300).contains(status) }

    /// The first value of a header, whatever the case of its name.
    public func header(_ name: String) -> String? {
        let name = name.lowercased()
        return headers.first { $0.name.lowercased() == name }?.value
    }
}
