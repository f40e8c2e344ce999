/// Why a server could not be configured or started; each case's text is one clear line.
public enum HTTPServerError: Error, Sendable, Equatable, CustomStringConvertible {
    /// An entry of the trusted proxies is no address and no CIDR block.
    case invalidAddressBlock(String)
    /// The certificate or its key cannot be used.
    case unusableTLS(String)
    /// The address cannot be listened on.
    case cannotListen(host: String, port: Int, reason: String)
    /// ``HTTPService/start()`` was called twice.
    case alreadyStarted

    /// One line that says what is wrong and with what.
    public var description: String {
        switch self {
        case .invalidAddressBlock(let text):
            "'\(text)' is neither an IP address nor a CIDR block such as 10.0.0.0/8"
        case .unusableTLS(let reason): "TLS: \(reason)"
        case .cannotListen(let host, let port, let reason): "cannot listen on \(host):\(port): \(reason)"
        case .alreadyStarted: "the server has already been started"
        }
    }
}
