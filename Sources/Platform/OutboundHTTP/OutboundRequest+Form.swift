extension OutboundRequest {
    /// A POST of a form (`application/x-www-form-urlencoded`).
    public static func form(
        _ url: String, _ fields: [(name: String, value: String)],
        headers: [(name: String, value: String)] = []
    ) -> OutboundRequest {
        OutboundRequest(
            .post, url, headers: headers + [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(FormText.encode(fields).utf8))
    }
}
