/// Talks to one provider and reads what it says. It keeps the provider's metadata and keys.
public struct IdentityProviderClient: Sendable {
    /// Who the provider is.
    public let provider: IdentityProvider
    let http: OutboundHTTP
    let clock: any WallClock
    let documents: ProviderDocuments

    /// Makes a client; nothing is fetched before it is needed.
    public init(provider: IdentityProvider, http: OutboundHTTP, clock: any WallClock) {
        self.init(provider: provider, http: http, clock: clock, times: RemoteDocumentTimes())
    }

    init(
        provider: IdentityProvider, http: OutboundHTTP, clock: any WallClock, times: RemoteDocumentTimes
    ) {
        self.provider = provider
        self.http = http
        self.clock = clock
        documents = ProviderDocuments(provider: provider, http: http, clock: clock, times: times)
    }

    /// The claims of a token that one of the provider's keys signed.
    func verifiedClaims(
        _ text: String, types: Set<String>
    ) async throws(IdentityProviderError) -> ForeignObject {
        let token: SignedToken
        do throws(IDTokenRefusal) {
            token = try SignedToken(text)
            if let type = token.type, !types.contains(type) { throw .wrongType }
        } catch {
            throw .token(error)
        }
        let key = try await key(for: token)
        do throws(IDTokenRefusal) {
            return try token.claims(verifiedBy: key)
        } catch {
            throw .token(error)
        }
    }

    /// The key that a token names; fetched anew where it is not among those that are known.
    private func key(for token: SignedToken) async throws(IdentityProviderError) -> ProviderKey {
        // Without a name, only the signature tells whether a provider's single key has been replaced.
        if let key = try await documents.keys.value()[token.keyID],
            token.keyID != nil || token.isSigned(by: key)
        {
            return key
        }
        guard let key = await documents.keys.renewed()?[token.keyID] else { throw .token(.unknownKey) }
        return key
    }
}
