import Crypto
import Foundation
import TestSupport
import Testing

@testable import Platform

@Suite struct AppleTests {
    private static let key = P256.Signing.PrivateKey()

    private func withApple(_ body: @Sendable (Stage) async throws -> Void) async throws {
        let key = try #require(
            AppleSecretKey(teamID: "TEAM123456", keyID: "KEY1234567", pem: Self.key.pemRepresentation))
        try await withStage {
            .apple(clientIDs: ["com.example.web", "com.example.app"], key: key, origin: $0)
        } _: { stage in
            stage.provider.set("/auth/keys", .json(try stage.forge.keySet()))
            try await body(stage)
        }
    }

    @Test func asksForTheAnswerAsAForm() async throws {
        try await withApple { stage in
            let url = try await stage.client.authorizationURL(
                AuthorizationRequest(
                    redirectURI: "https://a.example/cb", state: "s", nonce: "n", verifier: "v"))
            #expect(url.hasPrefix(stage.origin + "/auth/authorize?response_type=code"))
            #expect(url.hasSuffix("&state=s&nonce=n&response_mode=form_post"))
            #expect(url.contains("&scope=name%20email&"))
            #expect(stage.provider.count(StagedProvider.discovery) == 0)
        }
    }

    @Test func signsItsSecretForEachRequest() async throws {
        try await withApple { stage in
            stage.provider.set(
                "/auth/token",
                .json(#"{"access_token":"a","token_type":"Bearer","id_token":"i","refresh_token":"r"}"#))
            _ = try await stage.client.exchange(
                code: "c", verifier: "v", redirectURI: nil, clientID: "com.example.app")
            let text = try #require(stage.provider.requests("/auth/token").first?.text)
            #expect(text.hasPrefix("grant_type=authorization_code&code=c&client_id=com.example.app&"))
            let secret = try #require(text.split(separator: "client_secret=").last).split(separator: ".")
            let header = try #require(Base64URL.decode(secret[0]).flatMap { ForeignObject(json: $0) })
            let claims = try #require(Base64URL.decode(secret[1]).flatMap { ForeignObject(json: $0) })
            #expect(header.string("alg") == "ES256")
            #expect(header.string("kid") == "KEY1234567")
            #expect(claims.string("iss") == "TEAM123456")
            #expect(claims.string("sub") == "com.example.app")
            #expect(claims.string("aud") == stage.origin)
            let (issued, expiry) = (claims.seconds("iat"), claims.seconds("exp"))
            #expect(issued == ProviderForge.now)
            #expect((expiry ?? 0) - (issued ?? 0) <= AppleSecretKey.maximumLifetime)
            let signature = try #require(Base64URL.decode(secret[2]))
            #expect(
                Self.key.publicKey.isValidSignature(
                    try P256.Signing.ECDSASignature(rawRepresentation: signature),
                    for: Array("\(secret[0]).\(secret[1])".utf8)))
        }
    }

    @Test func pyJWTVerifiesOurSecret() throws {
        let key = try #require(
            AppleSecretKey(teamID: "TEAM123456", keyID: "KEY1234567", pem: Self.key.pemRepresentation))
        let now = SystemClock().now().secondsSinceEpoch
        let answer = try Peer.ask(
            "jwt_verify_with",
            [
                "token": try key.clientSecret(
                    clientID: "com.example.web", audience: "https://appleid.apple.com", now: now),
                "key": Self.key.publicKey.pemRepresentation, "audience": "https://appleid.apple.com",
            ])
        #expect((answer as? [String: Any])?["sub"] as? String == "com.example.web")
    }

    @Test(arguments: [
        (#"{"name":{"firstName":"Ana","lastName":"Lee"},"email":"x@y"}"#, "Ana Lee"),
        (#"{"name":{"firstName":"Ana"}}"#, "Ana"), (#"{"name":{}}"#, nil), ("{}", nil), ("", nil), ("[", nil),
        (#"{"name":{"firstName":7,"lastName":"Lee"}}"#, "Lee"),
        (#"{"name":{"firstName":"\#(String(repeating: "x", count: 5_000))"}}"#, nil),
    ])
    func readsTheNameThatIsSentOnce(field: String, name: String?) {
        #expect(AppleUser.name(inField: field) == name)
    }

    @Test func refusesAKeyThatIsNone() {
        #expect(AppleSecretKey(teamID: "T", keyID: "K", pem: "s3cret") == nil)
        #expect(AppleSecretKey(teamID: "T", keyID: "K", pem: Self.key.publicKey.pemRepresentation) == nil)
    }

    @Test(arguments: [
        ("consent-revoked", AccountEvent.Kind.consentRevoked), ("account-delete", .accountDeleted),
        ("account-deleted", .accountDeleted), ("email-disabled", .mailForwarding(false)),
        ("email-enabled", .mailForwarding(true)), ("something-new", .other),
    ])
    func readsNotifications(type: String, kind: AccountEvent.Kind) async throws {
        try await withApple { stage in
            let event = try JSON.text(["type": type, "sub": "1234", "event_time": 1_700_000_000_000])
            let token = try stage.forge.rs256([
                "iss": stage.origin, "aud": "com.example.app", "iat": ProviderForge.now,
                "exp": ProviderForge.now + 60, "jti": "j1", "events": event,
            ])
            let events = try await stage.client.accountEvents(token)
            #expect(events.id == "j1")
            #expect(events.events == [AccountEvent(kind: kind, subject: "1234")])
        }
    }
}
