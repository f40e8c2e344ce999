/// The output case of each status code (RFC 9110 §15).
enum ResponseNaming {
    /// The case's name, such as `created` for 201.
    static func caseName(_ status: Int) -> String {
        names[status] ?? "status\(status)"
    }

    private static let names: [Int: String] = [
        200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritative", 204: "noContent",
        205: "resetContent", 206: "partialContent", 301: "movedPermanently", 302: "found", 303: "seeOther",
        304: "notModified", 307: "temporaryRedirect", 308: "permanentRedirect", 400: "badRequest",
        409: "conflict", 503: "serviceUnavailable",
    ]
}
