extension OpenAPI {
    /// `info`: what the API is called and who answers for it.
    struct Info: Sendable {
        let location: SourceLocation
        var title: String
        var version: String
        var summary: String?
        var description: String?
        /// `x-problem-base`: what a problem's slug is appended to (RFC 9457 `type`); nil means `about:blank`.
        var problemBase: Located<String>?
    }

    /// One of `servers`.
    struct Server: Sendable {
        let location: SourceLocation
        var url: String
        var description: String?
    }

    /// One of `tags`; a group of operations with a handler of its own.
    struct Tag: Sendable {
        var name: Located<String>
        var description: String?
    }
}
