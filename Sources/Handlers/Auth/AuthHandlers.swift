public import Generated
public import Platform

/// Answers what has to do with signing in and staying signed in.
public struct AuthHandlers: AuthAPI {
    let services: AccessServices
    let proofs: IdentityProofs
    private let tokenKeys: TokenKeyring

    /// Answers with the installation's token keys and identity providers.
    public init(services: AccessServices, tokenKeys: TokenKeyring, providers: IdentityProviders) {
        self.services = services
        proofs = IdentityProofs(services: services, providers: providers)
        self.tokenKeys = tokenKeys
    }

    /// Publishes the public halves of the token keys.
    public func getKeySet(_ input: GetKeySet.Input) async throws -> GetKeySet.Output {
        .ok(KeySet(keys: tokenKeys.publicKeys.map { VerificationKey(kid: $0.id, x: $0.x, y: $0.y) }))
    }
}
