/// How long the steps of a sign-in with a provider wait for the next, in seconds, and what ties them to a browser.
enum OAuthRules {
    static let transactionSeconds: Int32 = 600
    static let codeSeconds: Int32 = 60
    static let nonceSeconds: Int32 = 600
    static let ticketSeconds: Int32 = 600

    /// The field that sets the cookie. No other host can set or read it (`__Host-`, RFC 6265bis §4.1.3), and no script.
    ///
    /// - Parameter isCrossSite: Whether the answer comes as a POST from the provider's site, with which browsers send
    ///   a cookie only where that is said.
    static func cookie(_ value: String, isCrossSite: Bool) -> String {
        "__Host-singr_oauth=\(value); Path=/; Max-Age=\(transactionSeconds); Secure; HttpOnly; "
            + "SameSite=\(isCrossSite ? "None" : "Lax")"
    }
}
