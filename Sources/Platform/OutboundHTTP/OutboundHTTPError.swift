/// Why a request to another service has no response. None of the texts has a header, a body or a query in it.
public enum OutboundHTTPError: Error, Sendable, Equatable {
    /// The URL is not an absolute one of `https`, or of `http` where that is allowed, with a host and no user.
    case invalidURL
    /// The URL is of `http`, which is not allowed here.
    case plainHTTPRefused
    /// A header has a character that headers cannot have.
    case invalidHeader
    /// No connection could be made, or it was not trusted: nothing was sent. The text says why.
    case unreachable(String)
    /// The connection broke after the request may have been sent: the service may have acted on it.
    case interrupted(String)
    /// The time was up: the service may have acted on the request.
    case timedOut
    /// The response has more bytes than the limit: the service has acted on the request.
    case responseTooLong(limit: Int)
    /// The caller's task was cancelled, or the client was shut down.
    case cancelled

    /// Whether it is certain that the service got nothing, so that the request can be sent again without harm.
    public var wasNotSent: Bool {
        switch self {
        case .invalidURL, .plainHTTPRefused, .invalidHeader, .unreachable: true
        case .interrupted, .timedOut, .responseTooLong, .cancelled: false
        }
    }
}
