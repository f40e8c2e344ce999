import Platform

/// The variables of signing in with other identity providers.
extension ConfigurationKeys {
    static let oauth = ConfigurationKey(
        "ENABLE_OAUTH", "whether people may sign in with other identity providers", default: "false",
        parse: ConfigurationParsers.boolean)
    static let oauthRedirectURIs = ConfigurationKey(
        "OAUTH_REDIRECT_URIS", "comma list of the exact URIs to which people come back, of sites and apps",
        default: "", parse: ConfigurationParsers.list(OAuthParsers.redirectURI))
    static let apiURL = ConfigurationKey(
        "APP_URL_API", "this API's own public URL, to which providers send people back",
        default: "http://localhost:3000", parse: OAuthParsers.origin)
    static let googleClientIDs = ConfigurationKey(
        "GOOGLE_CLIENT_IDS", "comma list of client ids with Google, the site's first, then the apps'",
        parse: ConfigurationParsers.list(OAuthParsers.clientID))
    static let googleClientSecret = ConfigurationKey(
        "GOOGLE_CLIENT_SECRET", "the site's client secret with Google", secrecy: .whole,
        parse: ConfigurationParsers.text)
    static let googleIssuer = ConfigurationKey(
        "GOOGLE_ISSUER", "Google's issuer; another one for a stand-in",
        default: "https://accounts.google.com", parse: OAuthParsers.issuer)
    static let appleClientIDs = ConfigurationKey(
        "APPLE_CLIENT_IDS", "comma list of the Services ID, then the bundle ids of the apps",
        parse: ConfigurationParsers.list(OAuthParsers.clientID))
    static let appleTeamID = ConfigurationKey(
        "APPLE_TEAM_ID", "the team with Apple, ten letters and digits", parse: OAuthParsers.appleID)
    static let appleKeyID = ConfigurationKey(
        "APPLE_KEY_ID", "the name of the key for Sign in with Apple", parse: OAuthParsers.appleID)
    static let applePrivateKey = ConfigurationKey(
        "APPLE_PRIVATE_KEY", "PEM of the key for Sign in with Apple", secrecy: .whole,
        parse: OAuthParsers.applePrivateKey)
    static let appleIssuer = ConfigurationKey(
        "APPLE_ISSUER", "Apple's issuer; another one for a stand-in",
        default: "https://appleid.apple.com", parse: OAuthParsers.issuer)
    static let identityProviders = ConfigurationKey(
        "OIDC_PROVIDERS", "further providers: NAME issuer=URL clients=ID,ID secret=TEXT; NAME …",
        secrecy: .whole, default: "", parse: OAuthParsers.providers)

    static let identity = [
        ConfigurationEntry(oauth), ConfigurationEntry(oauthRedirectURIs), ConfigurationEntry(apiURL),
        ConfigurationEntry(googleClientIDs), ConfigurationEntry(googleClientSecret),
        ConfigurationEntry(googleIssuer),
        ConfigurationEntry(appleClientIDs), ConfigurationEntry(appleTeamID),
        ConfigurationEntry(appleKeyID), ConfigurationEntry(applePrivateKey), ConfigurationEntry(appleIssuer),
        ConfigurationEntry(identityProviders),
    ]
}
