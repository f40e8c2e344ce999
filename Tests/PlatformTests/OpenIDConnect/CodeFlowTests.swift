import Foundation
import TestSupport
import Testing

@testable import Platform

@Suite struct CodeFlowTests {
    private let attempt = AuthorizationRequest(
        redirectURI: "https://api.example/callback", state: "st&te", nonce: "n0nce",
        verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")

    /// The vector of RFC 7636, appendix B.
    @Test func challengesAreThoseOfTheStandard() {
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        #expect(ProofKey.challenge(of: attempt.verifier) == challenge)
        #expect(ProofKey.matches(verifier: attempt.verifier, challenge: challenge))
        #expect(!ProofKey.matches(verifier: attempt.verifier + "x", challenge: challenge))
        #expect(!ProofKey.matches(verifier: "short", challenge: ProofKey.challenge(of: "short")))
        let odd = String(repeating: "é", count: 43)
        #expect(!ProofKey.matches(verifier: odd, challenge: ProofKey.challenge(of: odd)))
    }

    @Test func sendsPeopleToTheProviderWithAllThatTiesTheAnswerToThem() async throws {
        try await withStage { stage in
            let url = try #require(URLComponents(string: try await stage.client.authorizationURL(attempt)))
            #expect(url.path == "/authorize")
            let fields = Dictionary(
                uniqueKeysWithValues: (url.queryItems ?? []).map { ($0.name, $0.value ?? "") })
            #expect(
                fields == [
                    "response_type": "code", "client_id": "web-client", "scope": "openid email profile",
                    "redirect_uri": attempt.redirectURI, "state": "st&te", "nonce": "n0nce",
                    "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                    "code_challenge_method": "S256",
                ])
        }
    }

    @Test func leavesProofKeysOutWhereTheyAreNotTaken() async throws {
        try await withStage { stage in
            let (origin, keys) = (stage.origin, try stage.forge.keySet())
            stage.provider.publish(
                origin: origin, keys: keys, ["code_challenge_methods_supported": #"["plain"]"#])
            #expect(!(try await stage.client.authorizationURL(attempt)).contains("code_challenge"))
            stage.provider.set(StagedProvider.token, Self.tokens)
            _ = try await stage.client.exchange(
                code: "c", verifier: attempt.verifier, redirectURI: attempt.redirectURI)
            #expect(stage.provider.requests(StagedProvider.token).first?.text.contains("verifier") == false)
        }
    }

    private static let tokens = LocalReply.json(
        #"{"access_token":"a","token_type":"bearer","id_token":"i.d.t","refresh_token":"r"}"#)

    @Test func provesItselfWhenItFetchesTokens() async throws {
        try await withStage { stage in
            stage.provider.set(StagedProvider.token, Self.tokens)
            let tokens = try await stage.client.exchange(
                code: "c&de", verifier: attempt.verifier, redirectURI: attempt.redirectURI)
            #expect(tokens.idToken == "i.d.t")
            #expect(tokens.refreshToken == "r")
            #expect("\(tokens)" == "********")
            let request = try #require(stage.provider.requests(StagedProvider.token).first)
            #expect(
                request.text
                    == "grant_type=authorization_code&code=c%26de&redirect_uri=https%3A%2F%2Fapi.example%2F"
                    + "callback&code_verifier=\(attempt.verifier)")
            // RFC 6749 §2.3.1: form-encoded, then Basic.
            let expected = Data("web-client:s3cret%2B%2F".utf8).base64EncodedString()
            #expect(request.header("Authorization") == "Basic \(expected)")
        }
    }

    @Test func putsTheSecretIntoTheBodyOnlyWhereBasicIsNotTaken() async throws {
        try await withStage { stage in
            stage.provider.publish(
                origin: stage.origin, keys: try stage.forge.keySet(),
                ["token_endpoint_auth_methods_supported": #"["client_secret_post"]"#])
            stage.provider.set(StagedProvider.token, Self.tokens)
            _ = try await stage.client.exchange(code: "c", verifier: nil, redirectURI: nil)
            let request = try #require(stage.provider.requests(StagedProvider.token).first)
            #expect(request.header("Authorization") == nil)
            #expect(request.text.hasSuffix("&client_id=web-client&client_secret=s3cret%2B%2F"))
        }
    }

    @Test(arguments: [
        (
            LocalReply.response(status: 400, body: Array(#"{"error":"invalid_grant"}"#.utf8)),
            IdentityProviderError.refused(code: "invalid_grant")
        ),
        (
            .response(status: 401, body: Array(#"{"error":"invalid_client"}"#.utf8)),
            .refused(code: "invalid_client")
        ),
        (
            .response(status: 400, body: Array(#"{"error":"s3cret text"}"#.utf8)),
            .badAnswer("status 400 with an unknown error")
        ),
        (
            .response(status: 500, body: Array("<html>".utf8)),
            .badAnswer("status 500 without JSON for a code")
        ),
        (.json("{}"), .badAnswer("tokens of another type than Bearer")),
        (.json(#"{"token_type":"Bearer"}"#), .badAnswer("no ID token for a code")),
        (
            .response(status: 302, headers: [("Location", "/x")], body: Array("{}".utf8)),
            .badAnswer("status 302 with an unknown error")
        ),
    ])
    func saysWhyThereAreNoTokens(reply: LocalReply, failure: IdentityProviderError) async throws {
        try await withStage { stage in
            stage.provider.set(StagedProvider.token, reply)
            await #expect(throws: failure) {
                try await stage.client.exchange(code: "c", verifier: nil, redirectURI: nil)
            }
            #expect(stage.provider.count(StagedProvider.token) == 1)
        }
    }

    @Test func anAnswerMustBeOfTheProviderThatWasAsked() async throws {
        try await withStage { stage in
            let issuers = [nil, stage.origin, "https://evil.example", "", stage.origin + "/"]
            var accepted: [Bool] = []
            for issuer in issuers { accepted.append(try await stage.client.accepts(answerIssuer: issuer)) }
            #expect(accepted == [true, true, false, false, false])
        }
        try await withStage { stage in
            stage.provider.publish(
                origin: stage.origin, keys: try stage.forge.keySet(),
                ["authorization_response_iss_parameter_supported": "true"])
            #expect(try await !stage.client.accepts(answerIssuer: nil))
        }
    }

    @Test func givesUpRefreshTokens() async throws {
        try await withStage { stage in
            stage.provider.set(StagedProvider.revocation, .response(status: 200))
            try await stage.client.revoke(refreshToken: "r+t")
            let request = try #require(stage.provider.requests(StagedProvider.revocation).first)
            #expect(request.text == "token=r%2Bt&token_type_hint=refresh_token")
            stage.provider.set(StagedProvider.revocation, .response(status: 503))
            await #expect(throws: IdentityProviderError.self) {
                try await stage.client.revoke(refreshToken: "r")
            }
        }
    }

    @Test func showsNoSecretOfItself() async throws {
        let provider = IdentityProvider.google(clientIDs: ["c"], secret: "s3cret")
        var text = ""
        dump(provider, to: &text)
        #expect(!text.contains("s3cret"))
        #expect(!"\(provider)".contains("s3cret"))
    }
}
