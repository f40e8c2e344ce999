extension IdentityProviderClient {
    /// The URL at the provider to which the user agent goes.
    public func authorizationURL(
        _ request: AuthorizationRequest
    ) async throws(IdentityProviderError) -> String {
        let metadata = try await documents.metadata.value()
        var fields = [
            ("response_type", "code"), ("client_id", provider.webClientID),
            ("redirect_uri", request.redirectURI), ("scope", provider.scopes.joined(separator: " ")),
            ("state", request.state), ("nonce", request.nonce),
        ]
        if metadata.takesChallenge {
            fields.append(("code_challenge", ProofKey.challenge(of: request.verifier)))
            fields.append(("code_challenge_method", "S256"))
        }
        if provider.answersByFormPost { fields.append(("response_mode", "form_post")) }
        return RedirectAddress.adding(
            fields.map { (name: $0.0, value: $0.1) }, to: metadata.authorizationEndpoint)
    }

    /// Whether an answer may be of this provider by the issuer that it names (RFC 9207 §2.4): the defence against an
    /// answer of one provider that is passed off as another's.
    public func accepts(answerIssuer issuer: String?) async throws(IdentityProviderError) -> Bool {
        guard let issuer else { return !(try await documents.metadata.value().answersWithIssuer) }
        return issuer == provider.issuer
    }

    /// The tokens for a code that the provider gave.
    ///
    /// - Parameters:
    ///   - verifier: That of the authorization request.
    ///   - redirectURI: That of the authorization request; nil for a code that an app got without one.
    ///   - clientID: The client to which the code was given; nil for the site.
    public func exchange(
        code: String, verifier: String?, redirectURI: String?, clientID: String? = nil
    ) async throws(IdentityProviderError) -> ProviderTokens {
        let metadata = try await documents.metadata.value()
        var fields = [(name: "grant_type", value: "authorization_code"), (name: "code", value: code)]
        if let redirectURI { fields.append(("redirect_uri", redirectURI)) }
        if let verifier, metadata.takesChallenge { fields.append(("code_verifier", verifier)) }
        let response = try await post(
            metadata.tokenEndpoint, fields, clientID: clientID ?? provider.webClientID, metadata)
        return try ProviderTokens(response)
    }

    /// Tells the provider that a refresh token, and the consent with it, is given up (RFC 7009). A provider that has no
    /// such endpoint is told nothing.
    public func revoke(refreshToken: String, clientID: String? = nil) async throws(IdentityProviderError) {
        let metadata = try await documents.metadata.value()
        guard let endpoint = metadata.revocationEndpoint else { return }
        let fields = [
            (name: "token", value: refreshToken), (name: "token_type_hint", value: "refresh_token"),
        ]
        let response = try await post(endpoint, fields, clientID: clientID ?? provider.webClientID, metadata)
        // A token that is not good any more is as good as revoked, and answered with 200 (§2.2).
        guard response.isSuccess else {
            let answer = ForeignObject(json: response.body)
            throw answer.map { ProviderTokens.refusal($0, status: response.status) }
                ?? .badAnswer("status \(response.status) for a revocation")
        }
    }

    private func post(
        _ url: String, _ fields: [(name: String, value: String)], clientID: String,
        _ metadata: ProviderMetadata
    ) async throws(IdentityProviderError) -> OutboundResponse {
        let authentication = try ClientAuthentication(
            provider, clientID: clientID, takesSecretInBody: metadata.takesSecretInBody,
            now: clock.now().secondsSinceEpoch)
        var request = OutboundRequest.form(
            url, fields + authentication.fields,
            headers: [(name: "Accept", value: "application/json")] + authentication.headers)
        request.maximumResponseLength = 65_536
        do throws(OutboundHTTPError) {
            return try await http.send(request)
        } catch {
            throw .unavailable(error)
        }
    }
}
