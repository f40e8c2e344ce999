/// What proves to a provider's endpoint that a request is of the registered client (RFC 6749 §2.3.1).
struct ClientAuthentication: Sendable {
    var headers: [(name: String, value: String)] = []
    var fields: [(name: String, value: String)] = []

    init(
        _ provider: IdentityProvider, clientID: String, takesSecretInBody: Bool, now: Int64
    ) throws(IdentityProviderError) {
        switch provider.secret {
        case .none:
            fields = [("client_id", clientID)]
        case .text(let secret) where takesSecretInBody:
            fields = [("client_id", clientID), ("client_secret", secret)]
        case .text(let secret):
            // Both are form-encoded first, so that a colon in the id cannot move the border.
            let pair = FormText.encode(clientID) + ":" + FormText.encode(secret)
            headers = [("Authorization", "Basic " + Base64Text.encode(Array(pair.utf8)))]
        case .apple(let key):
            do {
                let secret = try key.clientSecret(clientID: clientID, audience: provider.issuer, now: now)
                fields = [("client_id", clientID), ("client_secret", secret)]
            } catch {
                throw .cannotSign
            }
        }
    }
}
