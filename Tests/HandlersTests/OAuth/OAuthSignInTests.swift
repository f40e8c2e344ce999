import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite struct OAuthSignInTests {
    @Test func somebodyNewGetsAnAccount() async throws {
        try await OAuthFixture.with { fixture in
            let tokens = try (try await fixture.signIn()).signedIn()
            #expect(tokens.user.email == "ana@gmail.com")
            #expect(tokens.user.name == "Ana Lee")
            #expect(tokens.user.roles == ["singer"])
            let caller = try fixture.access.caller(tokens)
            #expect(caller.authenticationMethods == .federated)
            let identities = try await fixture.identities(caller)
            #expect(identities.map(\.provider) == ["google"])
            #expect(identities.first?.email == "ana@gmail.com")
            #expect(
                try await fixture.count("SELECT count(*) FROM users WHERE email_verified_at IS NOT NULL") == 1
            )
            #expect(try await fixture.access.events(.federatedSignIn) == ["success"])
            #expect(try await fixture.access.messages().contains("welcome"))
        }
    }

    @Test func somebodyKnownComesBackToTheSameAccountWhateverTheirAddress() async throws {
        try await OAuthFixture.with { fixture in
            let first = try (try await fixture.signIn()).signedIn()
            let second = try
                (try await fixture.signIn(
                    "google", OAuthFixture.claims("g-1", "else@example.org", isVerified: false))).signedIn()
            #expect(first.user.id == second.user.id)
            #expect(second.user.email == "ana@gmail.com")
            #expect(try await fixture.count("SELECT count(*) FROM users") == 1)
        }
    }

    @Test func aNewAccountIsForWhatWasAsked() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start(accountType: .customer)
            let tokens = try (try await fixture.exchange(try await fixture.code(departure))).signedIn()
            #expect(tokens.user.roles == ["customer_owner"])
        }
    }

    @Test func theBrowserComesBackWithACodeAndTheStateAndNothingElse() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start(clientState: "menu=7&x")
            #expect(departure.setCookie.hasPrefix("__Host-singr_oauth="))
            #expect(departure.setCookie.hasSuffix("; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=Lax"))
            let given = try fixture.google.code(for: departure.url, OAuthFixture.claims())
            let location = try await fixture.answer(departure, code: given)
            #expect(location.hasPrefix(OAuthFixture.back + "?code="))
            let fields = try LocalProvider.query(location)
            #expect(fields.keys.sorted() == ["code", "state"])
            #expect(fields["state"] == "menu=7&x")
        }
    }

    @Test func twoAttemptsSideBySideInABrowserBothEndWell() async throws {
        try await OAuthFixture.with { fixture in
            let first = try await fixture.start()
            let second = try await fixture.start("acme", cookie: first.cookie)
            #expect(second.cookie == first.cookie)
            _ = try await fixture.code(first)
            _ = try await fixture.code(second, OAuthFixture.claims("a-1", "ana@acme.example"))
        }
    }

    @Test func aSecondFactorStaysDue() async throws {
        try await OAuthFixture.with { fixture in
            let tokens = try (try await fixture.signIn()).signedIn()
            let seed = try fixture.access.services.seedCipher.seal(
                Array(repeating: 1, count: 20), owner: tokens.user.id)
            try await fixture.access.run(
                "INSERT INTO totp_factors (users_id, sealed_seed, confirmed_at) VALUES ($1, $2, now())",
                [.uuid(tokens.user.id), .bytes(seed)])
            guard case .twoFactor(let challenge) = try await fixture.signIn() else {
                Issue.record("the second factor was left out")
                return
            }
            #expect(challenge.twoFactorMethods == [.totp])
        }
    }

    @Test func aSuspendedAccountIsNotSignedInTo() async throws {
        try await OAuthFixture.with { fixture in
            _ = try await fixture.signIn()
            try await fixture.access.run("UPDATE users SET status = 'suspended'")
            #expect(await problem { try await fixture.signIn() }?.slug == "account_disabled")
        }
    }

    @Test(arguments: [("access_denied", "access_denied"), ("server_error", "provider_error")])
    func aRefusalComesBackAsAnError(given: String, told: String) async throws {
        try await OAuthFixture.with { fixture in
            let location = try await fixture.answer(try await fixture.start(clientState: "s"), error: given)
            #expect(location == OAuthFixture.back + "?error=\(told)&state=s")
        }
    }

    @Test func aProviderThatIsDownIsToldOf() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start()
            let given = try fixture.google.code(for: departure.url, OAuthFixture.claims())
            fixture.google.setDown(true)
            let location = try await fixture.answer(departure, code: given)
            #expect(location == OAuthFixture.back + "?error=provider_error")
            fixture.acme.setDown(true)
            #expect(await problem { try await fixture.start("acme") }?.slug == "provider_error")
        }
    }

    @Test func appsSignInWithTheirOwnTokens() async throws {
        try await OAuthFixture.with { fixture in
            let first = try await fixture.native("google", try await fixture.proof())
            let second = try await fixture.native("google", try await fixture.proof())
            #expect(first.isNew)
            #expect(!second.isNew)
            #expect(try first.answer.signedIn().user.id == second.answer.signedIn().user.id)
        }
    }

    @Test func aProviderThatIsNotThereIsNotFound() async throws {
        try await OAuthFixture.with { fixture in
            #expect(await problem { try await fixture.start("nobody") }?.slug == "not_found")
        }
    }

    @Test func allOfItCanBeSwitchedOff() async throws {
        var features = FeatureSwitches()
        features.oauth = false
        try await OAuthFixture.with(features: features) { fixture in
            let caller = try await fixture.verifiedUser()
            let calls: [() async throws -> Void] = [
                { _ = try await fixture.start() }, { _ = try await fixture.nonce() },
                { _ = try await fixture.exchange(OpaqueToken().text) },
                { _ = try await fixture.native("google", ProviderProof(idToken: "t", nonce: "n")) },
                { try await fixture.unlink("google", caller) },
                { try await fixture.link(OAuthFixture.claims(), to: caller) },
            ]
            for call in calls { #expect(await problem { try await call() }?.slug == "feature_disabled") }
            #expect(try await fixture.identities(caller).isEmpty)
        }
    }
}
