import SpecRuntime

extension DocumentPages {
    /// Nothing inline and nothing from elsewhere may run on the page; the interface's pictures are data URIs.
    private static let policy = HeaderField(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self' data:; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'")

    private static let assets: [(name: String, contentType: String)] = [
        ("swagger-ui.css", "text/css; charset=utf-8"),
        ("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
        ("favicon-32x32.png", "image/png"),
    ]

    /// Serves Swagger UI at `/docs` for a document that is served at `documentPath`.
    ///
    /// - Parameter directory: The folder of a Swagger UI release. Where it lacks the files, `/docs` says how
    ///   to get them.
    /// - Returns: Whether the release was found.
    public mutating func addSwaggerUI(directory: String, title: String, documentPath: String) -> Bool {
        let found = Self.assets.map { FileBytes.read("\(directory)/\($0.name)") }
        let isComplete = found.dropLast().allSatisfy { $0 != nil }
        for (asset, bytes) in zip(Self.assets, found) {
            guard isComplete, let bytes else { continue }
            add(
                "/docs/\(asset.name)", contentType: asset.contentType, bytes: bytes,
                cacheControl: "public, max-age=3600", headers: [Self.policy])
        }
        addPage(isComplete ? DocsText.page(title) : DocsText.missing(title, documentPath))
        add(
            "/docs/start.js", contentType: "text/javascript; charset=utf-8",
            bytes: Array(DocsText.script(documentPath).utf8), headers: [Self.policy])
        return isComplete
    }

    private mutating func addPage(_ html: String) {
        for path in ["/docs", "/docs/"] {
            add(
                path, contentType: "text/html; charset=utf-8", bytes: Array(html.utf8), headers: [Self.policy]
            )
        }
    }
}
