import CoreTypes
import Crypto
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite struct AppleSignInTests {
    private static let claims: [String: any Sendable] = [
        "sub": "a-1", "email": "x7@privaterelay.appleid.com", "email_verified": "true",
    ]

    private func form(_ fixture: OAuthFixture, _ departure: Departure, user: String?) async throws -> String {
        let output = try await fixture.oauth.handleOAuthForm(
            .init(
                path: .init(provider: "apple"), cookies: .init(hostSingrOauth: departure.cookie),
                form: .init(
                    state: try departure.state(),
                    code: try fixture.apple.code(for: departure.url, Self.claims), user: user),
                context: .test))
        guard case .seeOther(let headers) = output else { throw Fixture.Unexpected() }
        return try #require(try LocalProvider.query(headers.location)["code"])
    }

    @Test func answersByAFormWithTheNameOnce() async throws {
        try await OAuthFixture.with { fixture in
            let departure = try await fixture.start("apple")
            #expect(departure.url.contains("response_mode=form_post"))
            #expect(departure.setCookie.hasSuffix("SameSite=None"))
            let user = #"{"name":{"firstName":"Ana","lastName":"Lee"},"email":"evil@example.org"}"#
            let tokens = try (try await fixture.exchange(try await form(fixture, departure, user: user)))
                .signedIn()
            #expect(tokens.user.name == "Ana Lee")
            #expect(tokens.user.email == "x7@privaterelay.appleid.com")
        }
    }

    @Test func consentIsGivenUpWhenTheLinkGoes() async throws {
        try await OAuthFixture.with { fixture in
            let code = try await form(fixture, try await fixture.start("apple"), user: nil)
            let caller = try fixture.access.caller(try (try await fixture.exchange(code)).signedIn())
            let stored = Statement<BytesRow>("test token", "SELECT sealed_refresh_token FROM identities")
            let sealed = try #require(try await fixture.database.first(stored)).bytes
            #expect(!String(decoding: sealed, as: UTF8.self).contains("refresh of"))
            try await fixture.access.run("UPDATE users SET password_hash = 'x'")
            try await fixture.unlink("apple", caller)
            try await fixture.revokeConsent()
            let request = try #require(fixture.apple.requests("/auth/revoke").first)
            #expect(
                request.text.hasPrefix(
                    "token=refresh%20of%20a-1&token_type_hint=refresh_token&client_id=services"))
        }
    }

    @Test func consentIsGivenUpWhenTheAccountGoes() async throws {
        try await OAuthFixture.with { fixture in
            let code = try await form(fixture, try await fixture.start("apple"), user: nil)
            let tokens = try (try await fixture.exchange(code)).signedIn()
            try await fixture.database.transaction {
                try await fixture.access.services.unlinkAll(from: tokens.user.id, in: $0)
            }
            try await fixture.revokeConsent()
            #expect(fixture.apple.requests("/auth/revoke").count == 1)
            #expect(try await fixture.identities(fixture.access.caller(tokens)).isEmpty)
        }
    }

    @Test func appsBringTheCodeBesideTheToken() async throws {
        try await OAuthFixture.with { fixture in
            let nonce = try await fixture.nonce()
            let token = try fixture.apple.token(
                Self.claims.merging(["aud": "bundle", "nonce": Self.digest(nonce)] as [String: any Sendable])
                { $1 })
            let missing = await problem {
                try await fixture.native("apple", ProviderProof(idToken: token, nonce: nonce))
            }
            #expect(missing?.violations.map(\.code) == ["required"])
            let code = try fixture.apple.appCode(client: "bundle", Self.claims)
            let answer = try await fixture.native(
                "apple",
                ProviderProof(
                    idToken: token, nonce: nonce, authorizationCode: code,
                    fullName: GivenName(givenName: "Ana", familyName: "Lee")))
            #expect(answer.isNew)
            #expect(try answer.answer.signedIn().user.name == "Ana Lee")
            #expect(
                try await fixture.count(
                    "SELECT count(*) FROM identities WHERE sealed_refresh_token IS NOT NULL AND client_id = 'bundle'"
                )
                    == 1)
        }
    }

    @Test func aCodeOfSomebodyElseIsRefused() async throws {
        try await OAuthFixture.with { fixture in
            let nonce = try await fixture.nonce()
            let token = try fixture.apple.token(
                Self.claims.merging(["aud": "bundle", "nonce": Self.digest(nonce)] as [String: any Sendable])
                { $1 })
            let code = try fixture.apple.appCode(client: "bundle", ["sub": "somebody else"])
            let refused = await problem {
                try await fixture.native(
                    "apple", ProviderProof(idToken: token, nonce: nonce, authorizationCode: code))
            }
            #expect(refused?.status == 401)
        }
    }

    private static func digest(_ text: String) -> String {
        SHA256.hash(data: Array(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}

extension OAuthFixture {
    /// Does what the job that was enqueued asks for.
    func revokeConsent() async throws {
        let members = Statement<String>(
            "test payload",
            """
            SELECT payload->>member FROM jobs, unnest(ARRAY['provider', 'identity', 'clientId', 'refreshToken']) AS member
            WHERE kind = 'oauth.revoke_consent'
            """)
        let values = try await database.rows(members)
        #expect(values.count == 4)
        #expect(!values.contains { $0.contains("refresh of") })
        let client = try #require(oauth.providers[values[0]])
        let uuid = CoreTypes.UUID(values[1])
        let identity = try #require(uuid)
        let sealed = try #require(Base64URL.decode(values[3]))
        let token = try oauth.refreshTokenCipher.open(sealed, owner: identity).plaintext
        try await client.revoke(refreshToken: String(decoding: token, as: UTF8.self), clientID: values[2])
    }
}
