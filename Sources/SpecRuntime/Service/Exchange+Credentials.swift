extension Exchange {
    /// The token of `Authorization: Bearer …` (RFC 6750 §2.1), or nil where there is none.
    public func bearerToken() -> String? {
        guard let field = request.headers.first("authorization") else { return nil }
        let parts = field.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1].drop { $0 == " " })
    }

    /// The credential in a header field, or nil where there is none.
    public func headerCredential(_ name: String) -> String? {
        request.headers.first(name)
    }

    /// The credential in a cookie (RFC 6265 §4.2), or nil where there is none.
    public func cookieCredential(_ name: StaticString) -> String? {
        for field in request.headers.all("cookie") {
            if let value = CookieScanner.values(of: name, in: field).first { return String(value) }
        }
        return nil
    }
}
