import SpecRuntime

/// The refusals that arise before a request reaches its operation.
extension Problem {
    static let malformedMessage = Problem(
        slug: "validation_error", status: 400, title: "The request is not valid",
        detail: "The request is not a well-formed HTTP message.")

    /// Bytes that are no request at all end here too, so it is not 501.
    static let unknownMethod = Problem(
        slug: "validation_error", status: 400, title: "The request is not valid",
        detail: "The request does not begin with a method that HTTP registers, such as GET or POST.")

    static let malformedTarget = Problem(
        slug: "validation_error", status: 400, title: "The request is not valid",
        detail: "The request target must start with '/' and hold only printable ASCII characters.")

    static let tooManyPipelined = Problem(
        slug: "validation_error", status: 400, title: "The request is not valid",
        detail: "Too many requests were sent on this connection before their answers were read.")

    static let missingHost = Problem(
        slug: "validation_error", status: 400, title: "The request is not valid",
        detail: "A request must carry exactly one Host field.")

    static let requestTimeout = Problem(
        slug: "request_timeout", status: 408, title: "Request timeout",
        detail: "The request did not arrive completely in time.")

    static let handlerTimeout = Problem(
        slug: "unavailable", status: 503, title: "Unavailable",
        detail: "The request took too long; try again later.", retryAfter: 5)

    static let overloaded = Problem(
        slug: "unavailable", status: 503, title: "Unavailable",
        detail: "The server is working on as many requests as it can; try again shortly.", retryAfter: 1)

    static func targetTooLong(limit: Int) -> Problem {
        Problem(
            slug: "uri_too_long", status: 414, title: "URI too long",
            detail: "The request target may have at most \(limit) bytes.")
    }

    static func headerTooLarge(_ limits: ServerLimits) -> Problem {
        Problem(
            slug: "request_header_fields_too_large", status: 431, title: "Request header fields too large",
            detail:
                "A request may carry at most \(limits.headerCount) fields and \(limits.headerBytes) bytes of them."
        )
    }
}
