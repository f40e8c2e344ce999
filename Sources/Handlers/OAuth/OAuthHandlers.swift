public import Generated
public import Platform
import SpecRuntime

/// Answers what has to do with signing in with other identity providers.
public struct OAuthHandlers: OAuthAPI {
    let services: AccessServices
    let providers: IdentityProviders
    let proofs: IdentityProofs
    let settings: OAuthSettings
    /// Encrypts the nonce and the verifier of a transaction.
    let secretsCipher: FieldCipher
    /// Encrypts providers' refresh tokens.
    let refreshTokenCipher: FieldCipher

    /// Answers with an installation's providers.
    public init(
        services: AccessServices, providers: IdentityProviders, settings: OAuthSettings,
        encryption: EncryptionKeyring
    ) {
        self.services = services
        self.providers = providers
        proofs = IdentityProofs(services: services, providers: providers)
        self.settings = settings
        secretsCipher = encryption.cipher(purpose: "oauth transaction")
        refreshTokenCipher = encryption.cipher(purpose: "identity refresh token")
    }

    /// The client of a provider.
    ///
    /// - Throws: 404 where the installation has it not, or has switched all of them off.
    func provider(_ name: String) throws(Problem) -> IdentityProviderClient {
        try proofs.provider(name)
    }

    func requireFeature() throws(Problem) {
        try proofs.requireFeature()
    }
}
