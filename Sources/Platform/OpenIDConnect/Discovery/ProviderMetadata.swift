/// What of a provider's metadata is used (OpenID Connect Discovery 1.0 §3, RFC 8414 §2).
struct ProviderMetadata: Sendable, Equatable {
    var authorizationEndpoint: String
    var tokenEndpoint: String
    var keysURL: String
    /// Where tokens are revoked (RFC 7009).
    var revocationEndpoint: String?
    /// Whether it takes PKCE with S256 (RFC 7636).
    var takesChallenge: Bool
    /// Whether it always names itself in its answers (RFC 9207 §3).
    var answersWithIssuer: Bool
    /// Whether the client's secret goes into the body, since the provider takes no Basic authentication.
    var takesSecretInBody: Bool

    static func apple(origin: String) -> ProviderMetadata {
        ProviderMetadata(
            authorizationEndpoint: origin + "/auth/authorize", tokenEndpoint: origin + "/auth/token",
            keysURL: origin + "/auth/keys", revocationEndpoint: origin + "/auth/revoke",
            takesChallenge: false, answersWithIssuer: false, takesSecretInBody: true)
    }
}

extension ProviderMetadata {
    /// Reads a discovery document, which must be of this very issuer (OpenID Connect Discovery 1.0 §4.3).
    init(json: [UInt8], issuer: String, allowsPlainHTTP: Bool) throws(IdentityProviderError) {
        guard let document = ForeignObject(json: json) else {
            throw .badAnswer("the discovery document is no JSON")
        }
        guard document.string("issuer") == issuer else {
            throw .badAnswer("the discovery document is of another issuer")
        }
        func url(_ name: String) throws(IdentityProviderError) -> String {
            guard let url = document.string(name) else {
                throw .badAnswer("the discovery document has no \(name)")
            }
            do {
                try OutboundURL.check(url, allowsPlainHTTP: allowsPlainHTTP)
            } catch {
                throw .badAnswer("\(name) of the discovery document is no URL that may be used")
            }
            return url
        }
        authorizationEndpoint = try url("authorization_endpoint")
        tokenEndpoint = try url("token_endpoint")
        keysURL = try url("jwks_uri")
        revocationEndpoint = document["revocation_endpoint"] == nil ? nil : try url("revocation_endpoint")
        takesChallenge = document.strings("code_challenge_methods_supported")?.contains("S256") ?? false
        answersWithIssuer = document.bool("authorization_response_iss_parameter_supported") ?? false
        let methods = document.strings("token_endpoint_auth_methods_supported") ?? ["client_secret_basic"]
        takesSecretInBody = !methods.contains("client_secret_basic")
    }
}
