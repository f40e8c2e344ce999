import Crypto
import TestSupport

/// The identity provider that stands in for all of them, for every server of this run.
enum StandInProviders {
    /// Where people may come back to.
    static let redirectURI = "https://app.example/in"

    /// It is started once and ends with the run.
    private static let started = Task { try await LocalProvider() }

    static func provider() async throws -> LocalProvider {
        try await started.value
    }

    /// What has a server take it for Google, Apple and one more.
    static func settings() async throws -> [String: String] {
        let origin = try await provider().origin
        return [
            "ENABLE_OAUTH": "true", "OAUTH_REDIRECT_URIS": redirectURI, "OUTBOUND_PLAIN_HTTP": "on",
            "GOOGLE_CLIENT_IDS": "web,app", "GOOGLE_CLIENT_SECRET": "secret", "GOOGLE_ISSUER": origin,
            "APPLE_CLIENT_IDS": "web,app", "APPLE_TEAM_ID": "TEAM123456", "APPLE_KEY_ID": "KEY1234567",
            "APPLE_PRIVATE_KEY": P256.Signing.PrivateKey().pemRepresentation, "APPLE_ISSUER": origin,
            "OIDC_PROVIDERS": "local issuer=\(origin) clients=web,app secret=secret",
        ]
    }
}
