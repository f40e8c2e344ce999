extension Problem {
    /// 401: the caller did not show who they are.
    /// - Parameter challenge: the value of `WWW-Authenticate` (RFC 9110 §11.6.1).
    public static func authenticationFailed(_ detail: String? = nil, challenge: String? = nil) -> Problem {
        Problem(
            slug: "authentication_failed", status: 401, title: "Authentication failed", detail: detail,
            headers: challenge.map { [HeaderField("WWW-Authenticate", $0)] } ?? [])
    }

    /// 403: the caller may not do this.
    public static func permissionDenied(_ detail: String? = nil) -> Problem {
        Problem(slug: "permission_denied", status: 403, title: "Permission denied", detail: detail)
    }

    /// 403: the caller lacks these permissions.
    public static func permissionDenied(missing: [String]) -> Problem {
        let noun = missing.count == 1 ? "the permission" : "the permissions"
        return permissionDenied("This takes \(noun) \(missing.joined(separator: ", ")).")
    }

    /// 403: the caller's address must be verified first.
    public static func emailNotVerified(_ detail: String? = nil) -> Problem {
        Problem(slug: "email_not_verified", status: 403, title: "E-mail address not verified", detail: detail)
    }

    /// 403: the venue takes no requests now.
    public static func venueNotAccepting(_ detail: String? = nil) -> Problem {
        Problem(
            slug: "venue_not_accepting", status: 403, title: "The venue is not accepting requests",
            detail: detail)
    }

    /// 403: the caller's plan does not include this.
    public static func featureNotAvailable(_ detail: String? = nil) -> Problem {
        Problem(
            slug: "feature_not_available", status: 403, title: "Not available on this plan", detail: detail)
    }

    /// 403: the caller must sign in again before this.
    public static func reauthenticationRequired(_ detail: String? = nil) -> Problem {
        Problem(
            slug: "reauthentication_required", status: 403, title: "Sign in again to do this",
            detail: detail)
    }

    /// 403: the caller's account is switched off.
    public static func accountDisabled(_ detail: String? = nil) -> Problem {
        Problem(slug: "account_disabled", status: 403, title: "The account is disabled", detail: detail)
    }

    /// 429: too many requests of this kind.
    /// - Parameter retryAfter: seconds until one is admitted again, at least 1.
    public static func rateLimited(retryAfter: Int) -> Problem {
        Problem(
            slug: "rate_limited", status: 429, title: "Too many requests",
            detail: "Try again in \(retryAfter) second\(retryAfter == 1 ? "" : "s").", retryAfter: retryAfter)
    }
}
