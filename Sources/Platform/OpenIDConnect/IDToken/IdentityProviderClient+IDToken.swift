extension IdentityProviderClient {
    /// For which of our clients an ID token must be.
    public enum TokenAudience: Sendable {
        /// The site, which fetched it itself.
        case web
        /// Any of the apps and the site.
        case anyClient
    }

    /// Who signed in, by a token of the provider that is for us, for now, and for this attempt.
    public func verify(
        idToken: String, nonce: ExpectedNonce, audience: TokenAudience
    ) async throws(IdentityProviderError) -> IdentityClaims {
        let claims = try await verifiedClaims(idToken, types: ["jwt"])
        let audiences =
            switch audience {
            case .web: [provider.webClientID]
            case .anyClient: provider.clientIDs
            }
        let checks = IDTokenChecks(
            issuers: provider.acceptedIssuers, audiences: audiences, nonce: nonce,
            now: clock.now().secondsSinceEpoch)
        do throws(IDTokenRefusal) {
            try checks.check(claims)
            return try IdentityClaims(claims, kind: provider.kind)
        } catch {
            throw .token(error)
        }
    }
}
