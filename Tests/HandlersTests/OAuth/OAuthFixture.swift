import CoreTypes
import Crypto
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// Accounts with three providers beside them, over a fresh database.
struct OAuthFixture {
    static let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    static let back = "https://app.test/in"

    let access: AccessFixture
    let oauth: OAuthHandlers
    /// Signing in, with the same providers.
    let auth: AuthHandlers
    let google: LocalProvider
    let apple: LocalProvider
    let acme: LocalProvider

    var database: PostgresClient { access.database }

    /// Runs a test with all of it.
    static func with(
        features: FeatureSwitches = FeatureSwitches(), _ body: (OAuthFixture) async throws -> Void
    ) async throws {
        let (google, apple, acme) = (
            try await LocalProvider(), try await LocalProvider(), try await LocalProvider()
        )
        var configuration = OutboundHTTPConfiguration()
        configuration.allowsPlainHTTP = true
        configuration.totalTimeout = .seconds(5)
        let http = OutboundHTTP(configuration: configuration)
        let result: Result<Void, any Error>
        do {
            try await AccessFixture.with(features: features) { access in
                let fixture = try OAuthFixture(access, google, apple, acme, http)
                try await body(fixture)
            }
            result = .success(())
        } catch {
            result = .failure(error)
        }
        await http.shutDown()
        for provider in [google, apple, acme] { await provider.stop() }
        try result.get()
    }

    private init(
        _ access: AccessFixture, _ google: LocalProvider, _ apple: LocalProvider, _ acme: LocalProvider,
        _ http: OutboundHTTP
    ) throws {
        self.access = access
        self.google = google
        self.apple = apple
        self.acme = acme
        let key = try #require(
            AppleSecretKey(
                teamID: "TEAM123456", keyID: "KEY1234567",
                pem: P256.Signing.PrivateKey().pemRepresentation))
        let providers = IdentityProviders(
            [
                .google(clientIDs: ["web", "ios"], secret: "s", issuer: google.origin),
                .apple(clientIDs: ["services", "bundle"], key: key, origin: apple.origin),
                .discovered(name: "acme", issuer: acme.origin, clientIDs: ["client"], secret: "s"),
            ], http: http, clock: access.clock)
        auth = AuthHandlers(
            services: access.services, tokenKeys: try TokenKeyring(current: .ephemeral(), verifying: []),
            providers: providers)
        oauth = OAuthHandlers(
            services: access.services, providers: providers,
            settings: OAuthSettings(redirectURIs: [Self.back], apiURL: "https://api.test"),
            encryption: access.encryption)
    }

    func provider(_ name: String) -> LocalProvider {
        switch name {
        case "google": google
        case "apple": apple
        default: acme
        }
    }
}

/// A browser that was sent to a provider.
struct Departure {
    let provider: String
    /// Where it went.
    let url: String
    /// The value of the cookie that it got.
    let cookie: String
    let setCookie: String

    func state() throws -> String { try #require(try LocalProvider.query(url)["state"]) }

    init(provider: String, url: String, setCookie: String) throws {
        self.provider = provider
        self.url = url
        self.setCookie = setCookie
        let pair = setCookie.prefix { $0 != ";" }
        cookie = String(try #require(pair.split(separator: "=", maxSplits: 1).last))
    }
}

extension OAuthFixture {
    static func claims(
        _ subject: String = "g-1", _ email: String? = "ana@gmail.com", isVerified: Bool = true
    ) -> [String: any Sendable] {
        var claims: [String: any Sendable] = [
            "sub": subject, "email_verified": isVerified, "name": "Ana Lee",
        ]
        claims["email"] = email
        return claims
    }

    /// Sends a browser to a provider.
    func start(
        _ provider: String = "google", clientState: String? = nil, accountType: AccountType? = nil,
        back: String = back, cookie: String? = nil
    ) async throws -> Departure {
        let output = try await oauth.startOAuth(
            .init(
                path: .init(provider: provider),
                query: .init(
                    redirectUri: back, codeChallenge: ProofKey.challenge(of: Self.verifier),
                    clientState: clientState, accountType: accountType),
                cookies: .init(hostSingrOauth: cookie), context: .test))
        guard case .seeOther(let headers) = output else { throw Fixture.Unexpected() }
        return try Departure(provider: provider, url: headers.location, setCookie: headers.setCookie)
    }

    /// Brings a browser back from its provider; where it goes on to.
    func answer(
        _ departure: Departure, code: String? = nil, issuer: String? = nil, error: String? = nil,
        cookie: String? = nil, at provider: String? = nil
    ) async throws -> String {
        let output = try await oauth.handleOAuthCallback(
            .init(
                path: .init(provider: provider ?? departure.provider),
                query: .init(state: try departure.state(), code: code, iss: issuer, error: error),
                cookies: .init(hostSingrOauth: cookie ?? departure.cookie), context: .test))
        guard case .seeOther(let headers) = output else { throw Fixture.Unexpected() }
        return headers.location
    }

    /// The code of ours with which a browser comes back after somebody agreed.
    func code(_ departure: Departure, _ claims: [String: any Sendable] = claims()) async throws -> String {
        let given = try provider(departure.provider).code(for: departure.url, claims)
        let location = try await answer(departure, code: given)
        return try #require(try LocalProvider.query(location)["code"], "\(location)")
    }

    func exchange(_ code: String, verifier: String = verifier) async throws -> SignInAnswer {
        let output = try await oauth.exchangeOAuthCode(
            .init(
                headers: .init(userAgent: "Test/1"), body: SignInCode(code: code, codeVerifier: verifier),
                context: .test))
        guard case .ok(let answer) = output else { throw Fixture.Unexpected() }
        return answer
    }

    /// The whole way of a browser.
    func signIn(
        _ provider: String = "google", _ claims: [String: any Sendable] = claims()
    ) async throws -> SignInAnswer {
        try await exchange(try await code(try await start(provider), claims))
    }

    func nonce() async throws -> String {
        guard case .created(let nonce) = try await oauth.createOAuthNonce(.init(context: .test)) else {
            throw Fixture.Unexpected()
        }
        return nonce.nonce
    }

    /// An app's sign-in with what a provider gave it.
    func native(
        _ provider: String = "google", _ proof: ProviderProof
    ) async throws -> (answer: SignInAnswer, isNew: Bool) {
        let output = try await oauth.signInWithIdToken(
            .init(
                path: .init(provider: provider), headers: .init(userAgent: "Test/1"), body: proof,
                context: .test))
        switch output {
        case .ok(let answer): return (answer, false)
        case .created(let answer): return (answer, true)
        }
    }

    /// What Google gives an app.
    func proof(
        _ claims: [String: any Sendable] = claims(), nonce: String? = nil, client: String = "ios"
    ) async throws -> ProviderProof {
        let own = try await self.nonce()
        let token = try google.token(
            claims.merging(["aud": client, "nonce": nonce ?? own] as [String: any Sendable]) { $1 })
        return ProviderProof(idToken: token, nonce: own)
    }

    func link(
        _ body: IdentityLink, _ caller: SignedInUser, _ provider: String = "google"
    ) async throws -> LinkAnswer {
        let output = try await oauth.linkIdentity(
            .init(path: .init(provider: provider), body: body, caller: caller, context: .test))
        guard case .ok(let answer) = output else { throw Fixture.Unexpected() }
        return answer
    }

    /// Links by an app's token.
    func link(_ claims: [String: any Sendable], to caller: SignedInUser) async throws {
        let proof = try await proof(claims)
        _ = try await link(.token(TokenLink(idToken: proof.idToken, nonce: proof.nonce)), caller)
    }

    func unlink(_ provider: String, _ caller: SignedInUser) async throws {
        _ = try await oauth.unlinkIdentity(
            .init(path: .init(provider: provider), caller: caller, context: .test))
    }

    func identities(_ caller: SignedInUser) async throws -> [LinkedIdentity] {
        guard case .ok(let list) = try await oauth.listIdentities(.init(caller: caller, context: .test))
        else { throw Fixture.Unexpected() }
        return list.identities
    }

    /// Somebody signed up by password whose address is verified.
    func verifiedUser(_ email: String = "ana@gmail.com") async throws -> SignedInUser {
        let caller = try access.caller(try await access.signUp(email))
        try await access.run(
            "UPDATE users SET email_verified_at = now() WHERE users_id = $1", [.uuid(caller.id)])
        return caller
    }

    func count(_ sql: StaticString) async throws -> Int64? {
        try await database.first(Statement<Int64>("test count", sql))
    }
}

extension SignInAnswer {
    /// The tokens; a test fails where there is a challenge instead.
    func signedIn() throws -> SessionTokens {
        guard case .tokens(let tokens) = self else { throw Fixture.Unexpected() }
        return tokens
    }
}
