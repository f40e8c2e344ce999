import CoreTypes

extension Problem {
    /// 500: the service failed; the client learns the request's id only.
    public static func internalError(cause: (any Error)? = nil) -> Problem {
        Problem(
            slug: "internal_error", status: 500, title: "Internal error",
            detail: "The request failed on our side; name its requestId when you report it.", cause: cause)
    }

    /// 502: another service that is needed for the answer failed.
    public static func providerError(_ detail: String? = nil, cause: (any Error)? = nil) -> Problem {
        Problem(
            slug: "provider_error", status: 502, title: "A service behind this one failed", detail: detail,
            cause: cause)
    }

    /// 503: the service cannot answer now.
    /// - Parameter retryAfter: seconds after which to try again, at least 1.
    public static func unavailable(retryAfter: Int, cause: (any Error)? = nil) -> Problem {
        Problem(
            slug: "unavailable", status: 503, title: "Unavailable",
            detail: "The service cannot answer at the moment.", retryAfter: retryAfter, cause: cause)
    }

    /// What the client sees of any error: a problem as it is, a failure that passes as 503, all else as 500.
    public init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let failure as any RetryableFailure:
            self = .unavailable(retryAfter: failure.retryAfterSeconds, cause: failure)
        default: self = .internalError(cause: error)
        }
    }
}
