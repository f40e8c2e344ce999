import Platform

/// How people sign in with other identity providers.
struct OAuthConfiguration: Sendable {
    /// Whether they may.
    var isEnabled: Bool
    var providers: [IdentityProvider]
    /// Where they may come back to, each exactly so.
    var redirectURIs: Set<String>
    /// This API's own public origin.
    var apiURL: String

    /// Reads the variables; nil when one has a problem. Providers may be configured while the whole is off.
    init?(reading reader: inout ConfigurationReader) {
        let isEnabled = reader.required(ConfigurationKeys.oauth)
        let redirectURIs = reader.required(ConfigurationKeys.oauthRedirectURIs)
        let apiURL = reader.required(ConfigurationKeys.apiURL)
        let others = reader.required(ConfigurationKeys.identityProviders)
        let google = Self.google(&reader)
        let apple = Self.apple(&reader)
        guard let isEnabled, let redirectURIs, let apiURL, let others else { return nil }
        self.isEnabled = isEnabled
        self.redirectURIs = Set(redirectURIs)
        self.apiURL = apiURL
        providers = [google, apple].compactMap(\.self) + others
        if isEnabled { checkWhole(&reader) }
    }

    private func checkWhole(_ reader: inout ConfigurationReader) {
        let name = ConfigurationKeys.oauth.name
        if providers.isEmpty, reader.problems.isEmpty {
            reader.report("\(name) is true, and no identity provider is configured")
        }
        if redirectURIs.isEmpty {
            reader.report(
                "\(ConfigurationKeys.oauthRedirectURIs.name) is not set: \(name) is true, and nobody could come back"
            )
        }
        if reader.appEnvironment == .production, !apiURL.hasPrefix("https://") {
            reader.report("\(ConfigurationKeys.apiURL.name) must be an origin of https where \(name) is true")
        }
    }

    private static func google(_ reader: inout ConfigurationReader) -> IdentityProvider? {
        let (ids, secret) = (ConfigurationKeys.googleClientIDs, ConfigurationKeys.googleClientSecret)
        requireTogether([ids.name, secret.name], &reader)
        let issuer = reader.required(ConfigurationKeys.googleIssuer)
        guard let ids = reader.optional(ids), let secret = reader.optional(secret), let issuer else {
            return nil
        }
        return .google(clientIDs: ids, secret: secret, issuer: issuer)
    }

    private static func apple(_ reader: inout ConfigurationReader) -> IdentityProvider? {
        let names = [
            ConfigurationKeys.appleClientIDs.name, ConfigurationKeys.appleTeamID.name,
            ConfigurationKeys.appleKeyID.name, ConfigurationKeys.applePrivateKey.name,
        ]
        requireTogether(names, &reader)
        let ids = reader.optional(ConfigurationKeys.appleClientIDs)
        let team = reader.optional(ConfigurationKeys.appleTeamID)
        let keyID = reader.optional(ConfigurationKeys.appleKeyID)
        let pem = reader.optional(ConfigurationKeys.applePrivateKey)
        let issuer = reader.required(ConfigurationKeys.appleIssuer)
        guard let ids, let team, let keyID, let pem, let issuer,
            let key = AppleSecretKey(teamID: team, keyID: keyID, pem: pem)
        else { return nil }
        return .apple(clientIDs: ids, key: key, origin: issuer)
    }

    private static func requireTogether(_ names: [String], _ reader: inout ConfigurationReader) {
        let missing = names.filter { reader.environment[$0] == nil }
        guard !missing.isEmpty, missing.count < names.count else { return }
        let list = missing.joined(separator: ", ")
        let set = names.filter { !missing.contains($0) }.joined(separator: ", ")
        reader.report("\(list) must be set too, since \(set) is set")
    }
}
