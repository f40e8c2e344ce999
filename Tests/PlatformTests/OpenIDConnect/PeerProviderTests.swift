import Foundation
import TestSupport
import Testing

@testable import Platform

/// The whole flow with a provider that shares no code with ours.
@Suite struct PeerProviderTests {
    private let attempt = AuthorizationRequest(
        redirectURI: "https://api.example/callback", state: OpaqueToken().text, nonce: OpaqueToken().text,
        verifier: OpaqueToken().text)

    private func withPeer(
        _ arguments: [String], _ body: @Sendable (IdentityProviderClient, OutboundHTTP) async throws -> Void
    ) async throws {
        let peer = try PeerProvider(arguments)
        var configuration = OutboundHTTPConfiguration()
        configuration.allowsPlainHTTP = true
        try await withOutboundHTTP(configuration) { http in
            let provider = IdentityProvider.discovered(
                name: "peer", issuer: peer.origin, clientIDs: ["client"], secret: "s3cret")
            try await body(
                IdentityProviderClient(provider: provider, http: http, clock: SystemClock()), http)
        }
    }

    /// Plays the person who signs in: agrees to what the provider asks and comes back with its answer.
    private func answer(
        _ client: IdentityProviderClient, _ http: OutboundHTTP, email: [String: Any]
    ) async throws -> [String: String] {
        let person = client.provider.issuer + "/users/ana"
        let stored = try await http.send(
            OutboundRequest(
                .put, person, headers: [("Content-Type", "application/json")], body: try JSON.bytes(email)))
        #expect(stored.isSuccess)
        let url = try await client.authorizationURL(attempt)
        let response = try await http.send(.form(url, [("sub", "ana")]))
        #expect(response.status == 302)
        let location = try #require(response.header("Location").flatMap { URLComponents(string: $0) })
        #expect(location.host == "api.example")
        return Dictionary(
            uniqueKeysWithValues: (location.queryItems ?? []).map { ($0.name, $0.value ?? "") })
    }

    @Test(arguments: [[], ["pkce"]])
    func signsInWithAProviderOfOthers(_ arguments: [String]) async throws {
        try await withPeer(arguments) { client, http in
            let answer = try await self.answer(
                client, http,
                email: ["email": "ana@example.org", "email_verified": true, "name": "Ana Lee"])
            #expect(answer["state"] == attempt.state)
            #expect(try await client.accepts(answerIssuer: answer["iss"]))
            let tokens = try await client.exchange(
                code: try #require(answer["code"]), verifier: attempt.verifier,
                redirectURI: attempt.redirectURI)
            #expect(tokens.refreshToken != nil)
            let claims = try await client.verify(
                idToken: tokens.idToken, nonce: .exactly(attempt.nonce), audience: .web)
            #expect(
                claims
                    == IdentityClaims(
                        subject: "ana", email: "ana@example.org", isEmailVerified: true,
                        isEmailAuthoritative: true, name: "Ana Lee", clientID: "client"))
            await #expect(throws: IdentityProviderError.token(.wrongNonce)) {
                try await client.verify(idToken: tokens.idToken, nonce: .exactly("other"), audience: .web)
            }
        }
    }

    @Test func aCodeIsWorthNothingWithoutItsVerifierOrTwice() async throws {
        try await withPeer(["pkce"]) { client, http in
            let answer = try await self.answer(client, http, email: ["email": "ana@example.org"])
            let code = try #require(answer["code"])
            await #expect(throws: IdentityProviderError.refused(code: "invalid_grant")) {
                try await client.exchange(
                    code: code, verifier: OpaqueToken().text, redirectURI: attempt.redirectURI)
            }
            await #expect(throws: IdentityProviderError.refused(code: "invalid_grant")) {
                try await client.exchange(
                    code: code, verifier: attempt.verifier, redirectURI: "https://api.example/other")
            }
            _ = try await client.exchange(
                code: code, verifier: attempt.verifier, redirectURI: attempt.redirectURI)
            await #expect(throws: IdentityProviderError.refused(code: "invalid_grant")) {
                try await client.exchange(
                    code: code, verifier: attempt.verifier, redirectURI: attempt.redirectURI)
            }
        }
    }
}
