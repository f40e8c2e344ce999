public import Generated
public import Platform

/// Answers what has to do with who may do what.
public struct AuthHandlers: AuthAPI {
    private let tokenKeys: TokenKeyring

    /// Answers with the installation's token keys.
    public init(tokenKeys: TokenKeyring) {
        self.tokenKeys = tokenKeys
    }

    /// Publishes the public halves of the token keys.
    public func getKeySet(_ input: GetKeySet.Input) async throws -> GetKeySet.Output {
        .ok(KeySet(keys: tokenKeys.publicKeys.map { VerificationKey(kid: $0.id, x: $0.x, y: $0.y) }))
    }
}
