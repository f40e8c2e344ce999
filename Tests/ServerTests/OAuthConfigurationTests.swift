import Crypto
import Platform
import Testing

@testable import Server

@Suite struct OAuthConfigurationTests {
    private static let pem = P256.Signing.PrivateKey().pemRepresentation
    private static let apple = [
        "APPLE_CLIENT_IDS": "com.example.web,com.example.app", "APPLE_TEAM_ID": "TEAM123456",
        "APPLE_KEY_ID": "KEY1234567", "APPLE_PRIVATE_KEY": pem.replacing("\n", with: "\\n"),
    ]
    private static let google = ["GOOGLE_CLIENT_IDS": "web, ios", "GOOGLE_CLIENT_SECRET": "s3cret"]

    private func configuration(_ environment: [String: String]) throws(ConfigurationProblems)
        -> ServerConfiguration
    {
        try ServerConfiguration(
            environment: environment.merging(["DATABASE_URL": "postgresql:///singr"]) { $1 })
    }

    private func problems(_ environment: [String: String]) -> [String] {
        do {
            _ = try configuration(environment)
            return []
        } catch {
            return error.lines
        }
    }

    @Test func isOffAndEmptyUnlessConfigured() throws {
        let oauth = try configuration([:]).oauth
        #expect(!oauth.isEnabled)
        #expect(oauth.providers.isEmpty)
        #expect(oauth.redirectURIs.isEmpty)
        #expect(try !configuration([:]).outbound.allowsPlainHTTP)
    }

    @Test func readsEveryProvider() throws {
        var environment = Self.apple.merging(Self.google) { $1 }
        environment["ENABLE_OAUTH"] = "true"
        environment["OAUTH_REDIRECT_URIS"] = "https://app.example/in,com.example.app:/in"
        environment["OIDC_PROVIDERS"] = """
            acme issuer=https://id.acme.example/realms/x clients=a,b secret=s3cret;
            other  issuer=http://127.0.0.1:9400 clients=c scopes=openid,email ;
            """
        let oauth = try configuration(environment).oauth
        #expect(oauth.isEnabled)
        #expect(oauth.providers.map(\.name) == ["google", "apple", "acme", "other"])
        #expect(oauth.providers.map(\.webClientID) == ["web", "com.example.web", "a", "c"])
        #expect(oauth.providers.map(\.clientIDs.count) == [2, 2, 2, 1])
        #expect(oauth.providers[2].issuer == "https://id.acme.example/realms/x")
        #expect(oauth.providers[3].scopes == ["openid", "email"])
        #expect(oauth.redirectURIs == ["https://app.example/in", "com.example.app:/in"])
    }

    @Test func namesWhatIsMissingOfAProvider() {
        for name in Self.apple.keys {
            let lines = problems(Self.apple.filter { $0.key != name })
            #expect(lines.count == 1)
            #expect(lines.first?.hasPrefix("\(name) must be set too, since ") == true)
        }
        for name in Self.google.keys {
            let lines = problems(Self.google.filter { $0.key != name })
            #expect(lines.first?.hasPrefix("\(name) must be set too, since ") == true)
        }
    }

    @Test func refusesToBeOnWithoutWhatItNeeds() {
        let lines = problems(["ENABLE_OAUTH": "true"])
        #expect(lines.count == 2)
        #expect(lines.contains("ENABLE_OAUTH is true, and no identity provider is configured"))
        #expect(lines.contains { $0.hasPrefix("OAUTH_REDIRECT_URIS is not set") })
    }

    @Test(arguments: [
        "app.example", "/in", "http://app.example/in", "https://", "https:///in", "https://app.example/#x",
        "https://*.example/in", "https://app.example@evil.example/", "javascript:alert(1)",
        "data:text/html,x",
        "https:app.example", "http://127.0.0.1.evil.example/", "https://app.example\\@evil.example",
    ])
    func refusesRedirectURIsThatCouldLeadElsewhere(_ uri: String) {
        #expect(problems(["OAUTH_REDIRECT_URIS": uri]).count == 1)
    }

    @Test(arguments: ["https://app.example", "http://localhost:3001/in", "http://127.0.0.1/in?x=y", "a.b:/c"])
    func takesRedirectURIs(_ uri: String) {
        #expect(problems(["OAUTH_REDIRECT_URIS": uri]).isEmpty)
    }

    @Test(arguments: [
        "issuer=https://a.example clients=c", "google issuer=https://a.example clients=c",
        "Acme issuer=https://a.example clients=c", "acme clients=c", "acme issuer=a.example clients=c",
        "acme issuer=https://a.example?x clients=c", "acme issuer=https://a.example",
        "acme issuer=https://a.example clients=", "acme issuer=https://a.example clients=c secret=",
        "acme issuer=https://a.example clients=c scopes=email", "acme issuer=https://a clients=c s3cret=x",
        "acme issuer=https://a clients=c; acme issuer=https://b clients=c",
        "acme issuer=https://a clients=c clients=d",
    ])
    func refusesProvidersThatAreNotDescribed(_ text: String) {
        let lines = problems(["OIDC_PROVIDERS": text])
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("OIDC_PROVIDERS must be a list of providers") == true)
    }

    @Test func showsNoSecret() {
        var environment = Self.apple.merging(Self.google) { $1 }
        environment["OIDC_PROVIDERS"] = "acme issuer=https://a.example clients=c secret=s3cret"
        let lines = ConfigurationListing.lines(environment: environment)
        #expect(!lines.contains { $0.contains("s3cret") || $0.contains("PRIVATE KEY") })
        #expect(problems(["APPLE_PRIVATE_KEY": "s3cret"]).allSatisfy { !$0.contains("s3cret") })
    }

    @Test func wantsHTTPSInProduction() {
        var environment = Self.google
        environment["APP_ENV"] = "production"
        environment["ENABLE_OAUTH"] = "true"
        environment["OAUTH_REDIRECT_URIS"] = "https://app.example/in"
        let expected = "APP_URL_API must be an origin of https where ENABLE_OAUTH is true"
        #expect(problems(environment).contains(expected))
        environment["APP_URL_API"] = "https://api.example"
        #expect(!problems(environment).contains(expected))
    }
}
