import Platform

/// The variables of passwords, tokens and second factors.
extension ConfigurationKeys {
    static let encryptionKeys = ConfigurationKey(
        "ENCRYPTION_KEYS", "comma list of keys that encrypt secrets in the database; the first one encrypts",
        secrecy: .whole, parse: CredentialParsers.encryptionKeys)
    static let tokenKey = ConfigurationKey(
        "JWT_PRIVATE_KEY", "PEM of the P-256 key that signs access tokens", secrecy: .whole,
        parse: CredentialParsers.signingKey)
    static let tokenVerificationKeys = ConfigurationKey(
        "JWT_VERIFICATION_KEYS", "PEM blocks of further keys whose access tokens are good", secrecy: .whole,
        default: "", parse: CredentialParsers.tokenKeys)
    static let tokenIssuer = ConfigurationKey(
        "JWT_ISSUER", "iss of access tokens", default: "https://api.singrkaraoke.com",
        parse: ConfigurationParsers.text)
    static let tokenAudience = ConfigurationKey(
        "JWT_AUDIENCE", "aud of access tokens", default: "https://singrkaraoke.com",
        parse: ConfigurationParsers.text)
    static let tokenLifetime = ConfigurationKey(
        "JWT_ACCESS_TTL", "seconds for which an access token is good", default: "900",
        parse: ConfigurationParsers.integer(60...3600))
    static let passwordHashThreads = ConfigurationKey(
        "PASSWORD_HASH_THREADS", "password hashes that run at a time; 0 leaves one core to everybody else",
        default: "0",
        parse: ConfigurationParsers.integer(0...256))
    static let passwordHashQueue = ConfigurationKey(
        "PASSWORD_HASH_QUEUE", "callers that may wait for a password hash; more get 503", default: "64",
        parse: ConfigurationParsers.integer(0...10_000))
    static let twoFactorIssuer = ConfigurationKey(
        "TWO_FACTOR_ISSUER", "name that authenticator apps show", default: "Singr",
        parse: CredentialParsers.issuerName)
}
