/// Where a server listens.
public struct BoundAddress: Sendable, Equatable, CustomStringConvertible {
    /// The address in text form.
    public let host: String
    /// The port, never 0.
    public let port: Int

    /// The form that stands in a URL: an IPv6 address in brackets.
    public var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
