/// How this installation calls other services over HTTP.
public struct OutboundHTTPConfiguration: Sendable, Equatable {
    /// Whether `http://` is called too, for services of one's own machine or network. Off, so that a mistyped
    /// address never sends a secret in clear.
    public var allowsPlainHTTP = false
    /// A PEM file of certificates that are trusted beside the system's.
    public var trustedCertificatesFile: String?
    /// The time that making a connection may take, its TLS handshake included.
    public var connectTimeout: Duration = .seconds(5)
    /// The time that a request may take from start to last byte, where it says no other.
    public var totalTimeout: Duration = .seconds(10)
    /// The most bytes of a response's body, where the request says no other.
    public var maximumResponseLength = 1 << 20
    /// The most connections to one host at a time; further requests wait for one within their time.
    public var connectionsPerHost = 8

    /// The defaults.
    public init() {}
}
