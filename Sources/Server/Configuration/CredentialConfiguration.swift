import Platform

/// What passwords, tokens, second factors and encryption are configured with.
struct CredentialConfiguration: Sendable {
    var tokenKeyring: TokenKeyring
    var tokenProfile: AccessTokenProfile
    var encryption: EncryptionKeyring
    /// Hashes that run at a time; nil for all cores but one.
    var passwordHashThreads: Int?
    var passwordHashQueue: Int
    var twoFactorIssuer: String

    /// Reads the variables; nil when one has a problem.
    ///
    /// Outside production a missing token key is made for this start, and a missing encryption key is replaced by a
    /// public one, so that what it encrypted survives the start; both with a warning.
    init?(reading reader: inout ConfigurationReader, warnings: inout [String]) {
        let tokenKeyring = Self.tokenKeyring(&reader, &warnings)
        let issuer = reader.required(ConfigurationKeys.tokenIssuer)
        let audience = reader.required(ConfigurationKeys.tokenAudience)
        let lifetime = reader.required(ConfigurationKeys.tokenLifetime)
        let encryption = Self.encryption(&reader, &warnings)
        let threads = reader.required(ConfigurationKeys.passwordHashThreads)
        let queue = reader.required(ConfigurationKeys.passwordHashQueue)
        let twoFactorIssuer = reader.required(ConfigurationKeys.twoFactorIssuer)
        guard let tokenKeyring, let issuer, let audience, let lifetime, let encryption, let threads,
            let queue, let twoFactorIssuer
        else { return nil }
        self.tokenKeyring = tokenKeyring
        tokenProfile = AccessTokenProfile(issuer: issuer, audience: audience, lifetime: Int64(lifetime))
        self.encryption = encryption
        passwordHashThreads = threads == 0 ? nil : threads
        passwordHashQueue = queue
        self.twoFactorIssuer = twoFactorIssuer
    }

    private static func tokenKeyring(
        _ reader: inout ConfigurationReader, _ warnings: inout [String]
    ) -> TokenKeyring? {
        let key = ConfigurationKeys.tokenKey
        let others = reader.required(ConfigurationKeys.tokenVerificationKeys)
        var current: TokenKey?
        if reader.environment[key.name] == nil, reader.appEnvironment != .production {
            warnings.append("\(key.name) is not set: access tokens are good until this program stops")
            current = .ephemeral()
        } else {
            current = reader.required(key)
        }
        guard let current, let others else { return nil }
        do {
            return try TokenKeyring(current: current, verifying: others)
        } catch {
            reader.report(
                "\(ConfigurationKeys.tokenVerificationKeys.name) must be at most "
                    + "\(TokenKeyring.maximumKeys - 1) keys")
            return nil
        }
    }

    private static func encryption(
        _ reader: inout ConfigurationReader, _ warnings: inout [String]
    ) -> EncryptionKeyring? {
        let key = ConfigurationKeys.encryptionKeys
        guard reader.environment[key.name] == nil, reader.appEnvironment != .production else {
            return reader.required(key)
        }
        warnings.append("\(key.name) is not set: secrets are encrypted with a key anyone can read")
        return EncryptionKeyring(keys: [Array("the development key, public to all".utf8.prefix(32))])
    }
}
