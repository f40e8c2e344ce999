extension IdentityProviderClient {
    /// The refresh token for a code that an app brought beside an ID token; nil where the provider gives none.
    ///
    /// The tokens must be of the person and for the client of the ID token: somebody else's code would put their consent
    /// into the wrong hands.
    public func refreshToken(
        appCode code: String, of claims: IdentityClaims
    ) async throws(IdentityProviderError) -> String? {
        let tokens = try await exchange(
            code: code, verifier: nil, redirectURI: nil, clientID: claims.clientID)
        let received = try await verifiedClaims(tokens.idToken, types: ["jwt"])
        let checks = IDTokenChecks(
            issuers: provider.acceptedIssuers, audiences: [claims.clientID], nonce: nil,
            now: clock.now().secondsSinceEpoch)
        do throws(IDTokenRefusal) {
            try checks.check(received)
            guard received.string("sub") == claims.subject else { throw .badSubject }
        } catch {
            throw .token(error)
        }
        return tokens.refreshToken
    }
}
