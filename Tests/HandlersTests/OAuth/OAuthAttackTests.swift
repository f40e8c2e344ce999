import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// Answers, codes and tokens that are stolen, replayed, or meant for somebody else.
@Suite struct OAuthAttackTests {
    @Test func replayedState() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start()
            let given = try fixture.google.code(for: departure.url, OAuthFixture.claims())
            _ = try await fixture.answer(departure, code: given)
            #expect(
                await problem { try await fixture.answer(departure, code: given) }?.slug == "invalid_token")
        }
    }

    @Test func answerBroughtToAnotherBrowser() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start()
            let given = try fixture.google.code(for: departure.url, OAuthFixture.claims())
            for cookie in ["", "x", OpaqueToken().text, departure.cookie + "x"] {
                let refused = await problem {
                    try await fixture.answer(departure, code: given, cookie: cookie)
                }
                #expect(refused?.slug == "invalid_token")
            }
            // The attempt of the browser itself goes on.
            #expect(try await fixture.answer(departure, code: given).contains("?code="))
        }
    }

    @Test func answerWithoutCookie() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start()
            let refused = await problem {
                try await fixture.oauth.handleOAuthCallback(
                    .init(
                        path: .init(provider: "google"),
                        query: .init(state: try departure.state(), error: "access_denied"),
                        cookies: .init(hostSingrOauth: nil), context: .test))
            }
            #expect(refused?.slug == "invalid_token")
        }
    }

    @Test func madeUpState() async throws {
        try await OAuthFixture.with { fixture in
            for state in ["", "x", OpaqueToken().text] {
                let refused = await problem {
                    try await fixture.oauth.handleOAuthCallback(
                        .init(
                            path: .init(provider: "google"), query: .init(state: state, code: "c"),
                            cookies: .init(hostSingrOauth: OpaqueToken().text), context: .test))
                }
                #expect(refused?.slug == "invalid_token")
            }
        }
    }

    @Test func answerOfAnotherProvider() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start("acme")
            let given = try fixture.acme.code(for: departure.url, OAuthFixture.claims())
            let refused = await problem {
                try await fixture.answer(departure, code: given, at: "google")
            }
            #expect(refused?.slug == "invalid_token")
            #expect(fixture.google.requests("/token").isEmpty)
        }
    }

    @Test func answerOfAnotherIssuer() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start("acme")
            let given = try fixture.acme.code(for: departure.url, OAuthFixture.claims())
            let location = try await fixture.answer(departure, code: given, issuer: fixture.google.origin)
            #expect(location == OAuthFixture.back + "?error=provider_error")
            #expect(fixture.acme.requests("/token").isEmpty)
        }
    }

    @Test(arguments: [
        "https://evil.example/", "https://app.test/in/", "https://app.test/in?x=1", "https://app.test/",
        "https://app.test/in#", "//evil.example", "https://app.test/in@evil.example",
    ])
    func openRedirect(_ back: String) async throws {
        try await OAuthFixture.with { fixture in
            let refused = await problem { try await fixture.start(back: back) }
            #expect(refused?.violations.map(\.code) == ["redirect_uri"])
            let caller = try await fixture.verifiedUser()
            let link = RedirectLink(
                redirectUri: back, codeChallenge: ProofKey.challenge(of: OAuthFixture.verifier))
            #expect(await problem { try await fixture.link(.redirect(link), caller) }?.status == 400)
        }
    }

    @Test func codeOfTheProviderForAnotherAttempt() async throws {
        try await OAuthFixture.with { fixture in
            let attacker = try await fixture.start()
            let victim = try await fixture.start()
            let stolen = try fixture.google.code(for: attacker.url, OAuthFixture.claims("attacker"))
            // The proof key of the victim's attempt does not fit the attacker's code (RFC 9700 §2.1.1).
            #expect(
                try await fixture.answer(victim, code: stolen) == OAuthFixture.back + "?error=provider_error")
        }
    }

    @Test func tokenOfAnotherAttempt() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start("apple")
            var claims = OAuthFixture.claims()
            claims["nonce"] = "other"
            let code = try fixture.apple.code(for: departure.url, claims)
            // Apple takes no proof key, so the nonce alone ties its token to the attempt.
            let other = departure.url.replacing(
                try #require(try LocalProvider.query(departure.url)["nonce"]), with: "other")
            let swapped = try fixture.apple.code(for: other, OAuthFixture.claims())
            #expect(!code.isEmpty)
            #expect(
                try await fixture.answer(departure, code: swapped)
                    == OAuthFixture.back + "?error=provider_error")
            #expect(try await fixture.access.events(.federatedSignIn) == ["token_wrongNonce"])
        }
    }

    @Test func replayedCode() async throws {
        try await OAuthFixture.with { fixture in
            let code = try await fixture.code(try await fixture.start())
            _ = try await fixture.exchange(code)
            #expect(await problem { try await fixture.exchange(code) }?.slug == "invalid_token")
        }
    }

    @Test func racedCode() async throws {
        try await OAuthFixture.with { fixture in
            let code = try await fixture.code(try await fixture.start())
            let successes = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 {
                    group.addTask { (try? await fixture.exchange(code)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(successes == 1)
            #expect(try await fixture.count("SELECT count(*) FROM sessions") == 1)
        }
    }

    @Test func verifierOfSomebodyElseUsesTheCodeUp() async throws {
        try await OAuthFixture.with { fixture in
            let code = try await fixture.code(try await fixture.start())
            let wrong = String(repeating: "x", count: 43)
            #expect(
                await problem { try await fixture.exchange(code, verifier: wrong) }?.slug == "invalid_token")
            #expect(await problem { try await fixture.exchange(code) }?.slug == "invalid_token")
            #expect(try await fixture.access.events(.federatedSignIn) == ["verifier", "code"])
        }
    }

    @Test func oldAttemptsCodesAndNonces() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start()
            try await fixture.access.run("UPDATE oauth_transactions SET expires_at = now()")
            let given = try fixture.google.code(for: departure.url, OAuthFixture.claims())
            #expect(await problem { try await fixture.answer(departure, code: given) }?.status == 400)
            let code = try await fixture.code(try await fixture.start())
            try await fixture.access.run("UPDATE oauth_codes SET expires_at = now()")
            #expect(await problem { try await fixture.exchange(code) }?.status == 400)
            let proof = try await fixture.proof()
            try await fixture.access.run("UPDATE oauth_nonces SET expires_at = now()")
            #expect(await problem { try await fixture.native("google", proof) }?.status == 401)
        }
    }

    @Test func replayedIDToken() async throws {
        try await OAuthFixture.with { fixture in
            let proof = try await fixture.proof()
            _ = try await fixture.native("google", proof)
            #expect(await problem { try await fixture.native("google", proof) }?.status == 401)
        }
    }

    @Test func idTokenOfAnotherSignInOrAnotherApp() async throws {
        try await OAuthFixture.with { fixture in
            let stolen = try await fixture.proof(nonce: OpaqueToken().text)
            #expect(await problem { try await fixture.native("google", stolen) }?.status == 401)
            let foreign = try await fixture.proof(client: "somebody else's app")
            #expect(await problem { try await fixture.native("google", foreign) }?.status == 401)
            let proof = try await fixture.proof()
            #expect(await problem { try await fixture.native("acme", proof) }?.status == 401)
            #expect(
                try await fixture.access.events(.federatedSignIn) == [
                    "token_wrongNonce", "token_wrongAudience", "token_badSignature",
                ])
        }
    }

    @Test func racedFirstSignInMakesOneAccount() async throws {
        try await OAuthFixture.with { fixture in
            let proofs = [try await fixture.proof(), try await fixture.proof(), try await fixture.proof()]
            let users = await withTaskGroup(of: String?.self) { group in
                for proof in proofs {
                    group.addTask {
                        try? await fixture.native("google", proof).answer.signedIn().user.id.description
                    }
                }
                return await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(users.count == 1)
            #expect(users.first != .some(nil))
            #expect(try await fixture.count("SELECT count(*) FROM users") == 1)
        }
    }
}
