extension Problem {
    /// 400: the request breaks the contract in these ways.
    public static func validation(_ violations: [Violation]) -> Problem {
        let count = violations.count == 1 ? "1 value" : "\(violations.count) values"
        return Problem(
            slug: "validation_error", status: 400, title: "The request is not valid",
            detail: "\(count) of the request must be corrected; see errors.", violations: violations)
    }

    /// 400: a token that was sent as data, such as one from a mail, is wrong, used or expired.
    public static func invalidToken(_ detail: String? = nil) -> Problem {
        Problem(slug: "invalid_token", status: 400, title: "The token is not valid", detail: detail)
    }

    /// 400: a one-time code is wrong, used or expired.
    public static func invalidCode(_ detail: String? = nil) -> Problem {
        Problem(slug: "invalid_code", status: 400, title: "The code is not valid", detail: detail)
    }

    /// 404: there is no such thing, or it belongs to someone else.
    public static func notFound(_ detail: String? = nil) -> Problem {
        Problem(slug: "not_found", status: 404, title: "Not found", detail: detail)
    }

    /// 405: the path takes other methods only.
    /// - Parameter allow: the value of `Allow` (RFC 9110 §10.2.1).
    public static func methodNotAllowed(allow: String) -> Problem {
        Problem(
            slug: "method_not_allowed", status: 405, title: "Method not allowed",
            detail: "This path takes \(allow).", headers: [HeaderField("Allow", allow)])
    }

    /// 406: no media type that the client accepts can be answered.
    /// - Parameter available: the media types that can.
    public static func notAcceptable(_ available: String? = nil) -> Problem {
        Problem(
            slug: "not_acceptable", status: 406, title: "Not acceptable",
            detail: available.map { "The answer can be sent as \($0)." })
    }

    /// 409: the request contradicts the state of things.
    /// - Parameter slug: a more exact word ending in `_conflict`.
    public static func conflict(_ detail: String? = nil, slug: String = "conflict") -> Problem {
        Problem(slug: slug, status: 409, title: "Conflict", detail: detail)
    }

    /// 410: it was there and will not come back.
    public static func gone(_ detail: String? = nil) -> Problem {
        Problem(slug: "gone", status: 410, title: "Gone", detail: detail)
    }

    /// 412: the state is not the one that the client named (RFC 9110 §13).
    public static func preconditionFailed(_ detail: String? = nil) -> Problem {
        Problem(slug: "precondition_failed", status: 412, title: "Precondition failed", detail: detail)
    }

    /// 413: the body is longer than so many bytes.
    public static func payloadTooLarge(limit: Int) -> Problem {
        Problem(
            slug: "payload_too_large", status: 413, title: "Payload too large",
            detail: "The body may have at most \(limit) bytes.")
    }

    /// 415: the body's media type is not the one expected.
    public static func unsupportedMediaType(expected: String) -> Problem {
        Problem(
            slug: "unsupported_media_type", status: 415, title: "Unsupported media type",
            detail: "The body must be sent as \(expected).")
    }
}
