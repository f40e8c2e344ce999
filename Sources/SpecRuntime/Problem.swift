/// A refusal or failure as the client sees it (RFC 9457), thrown by handlers and by the framework.
public struct Problem: Error, Sendable {
    /// The last part of the problem's type URI, such as `not_found`.
    public var slug: String
    /// The status code, 400–599.
    public var status: Int
    /// A short text that is the same for every occurrence.
    public var title: String
    /// What happened this time and what to do about it; nothing internal.
    public var detail: String?
    /// Every violation of a 400.
    public var violations: [Violation]
    /// Seconds to wait, sent as `Retry-After` (RFC 9110 §10.2.3).
    public var retryAfter: Int?
    /// Further fields the answer carries, such as `Allow` or `WWW-Authenticate`.
    public var headers: [HeaderField]
    /// The cause, for the log only; never sent.
    public var cause: (any Error)?

    /// Describes a problem.
    public init(
        slug: String, status: Int, title: String, detail: String? = nil, violations: [Violation] = [],
        retryAfter: Int? = nil, headers: [HeaderField] = [], cause: (any Error)? = nil
    ) {
        self.slug = slug
        self.status = status
        self.title = title
        self.detail = detail
        self.violations = violations
        self.retryAfter = retryAfter
        self.headers = headers
        self.cause = cause
    }
}
