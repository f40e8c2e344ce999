extension IdentityProvider {
    /// Google, found by discovery.
    public static func google(
        clientIDs: [String], secret: String, issuer: String = "https://accounts.google.com"
    ) -> IdentityProvider {
        IdentityProvider(
            name: "google", kind: .google, issuer: issuer, clientIDs: clientIDs,
            scopes: ["openid", "email", "profile"], secret: .text(secret), fixedMetadata: nil)
    }

    /// Apple. Its endpoints are fixed: its discovery document has named an issuer other than its tokens do.
    ///
    /// - Parameter origin: Where it is; another one in tests.
    public static func apple(
        clientIDs: [String], key: AppleSecretKey, origin: String = "https://appleid.apple.com"
    ) -> IdentityProvider {
        IdentityProvider(
            name: "apple", kind: .apple, issuer: origin, clientIDs: clientIDs, scopes: ["name", "email"],
            secret: .apple(key), fixedMetadata: .apple(origin: origin))
    }

    /// Any other provider, found by discovery.
    ///
    /// - Parameter secret: nil for a public client, which PKCE alone protects.
    public static func discovered(
        name: String, issuer: String, clientIDs: [String], secret: String?,
        scopes: [String] = ["openid", "email", "profile"]
    ) -> IdentityProvider {
        IdentityProvider(
            name: name, kind: .other, issuer: issuer, clientIDs: clientIDs, scopes: scopes,
            secret: secret.map { .text($0) } ?? .none, fixedMetadata: nil)
    }
}
