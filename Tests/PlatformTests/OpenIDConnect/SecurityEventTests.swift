import TestSupport
import Testing

@testable import Platform

@Suite struct SecurityEventTests {
    private func withGoogle(_ body: @Sendable (Stage) async throws -> Void) async throws {
        try await withStage {
            .google(clientIDs: ["web-client", "ios-client"], secret: "s", issuer: $0)
        } _: { stage in
            try await body(stage)
        }
    }

    private static let prefix = "https://schemas.openid.net/secevent/"

    /// A message as Google writes it, some claims replaced.
    private static func message(_ stage: Stage, _ changes: [String: Any?] = [:]) -> [String: Any] {
        var claims: [String: Any] = [
            "iss": stage.origin + "/", "aud": "web-client", "iat": ProviderForge.now - 10, "jti": "j1",
            "events": [
                prefix + "risc/event-type/account-disabled": [
                    "subject": ["subject_type": "iss-sub", "iss": stage.origin + "/", "sub": "1234"],
                    "reason": "hijacking",
                ]
            ],
        ]
        for (name, value) in changes { claims[name] = value }
        return claims
    }

    private static func failure(_ stage: Stage, _ token: String) async -> IdentityProviderError? {
        do {
            _ = try await stage.client.accountEvents(token)
            return nil
        } catch {
            return error
        }
    }

    @Test func readsWhatGoogleTells() async throws {
        try await withGoogle { stage in
            let token = try stage.forge.rs256(Self.message(stage), header: ["typ": "secevent+jwt"])
            let events = try await stage.client.accountEvents(token)
            #expect(events.id == "j1")
            #expect(events.issuedAt == ProviderForge.now - 10)
            #expect(events.events == [AccountEvent(kind: .accountDisabled, subject: "1234")])
        }
    }

    @Test(arguments: [
        ("risc/event-type/sessions-revoked", AccountEvent.Kind.sessionsRevoked),
        ("oauth/event-type/tokens-revoked", .consentRevoked),
        ("risc/event-type/account-purged", .accountDeleted),
        ("risc/event-type/account-enabled", .accountEnabled),
        ("risc/event-type/verification", .verification), ("oauth/event-type/token-revoked", .other),
    ])
    func knowsTheEvents(name: String, kind: AccountEvent.Kind) async throws {
        try await withGoogle { stage in
            let subject = ["subject": ["iss": stage.origin, "sub": "1234"]]
            let token = try stage.forge.rs256(
                Self.message(stage, ["events": [Self.prefix + name: subject]]))
            let events = try await stage.client.accountEvents(token).events
            #expect(events == [AccountEvent(kind: kind, subject: "1234")])
        }
    }

    @Test func aSubjectOfAnotherIssuerIsNobody() async throws {
        try await withGoogle { stage in
            let subject = ["subject": ["iss": "https://evil.example", "sub": "1234"]]
            let token = try stage.forge.rs256(
                Self.message(stage, ["events": [Self.prefix + "risc/event-type/account-purged": subject]]))
            let events = try await stage.client.accountEvents(token).events
            #expect(events == [AccountEvent(kind: .accountDeleted, subject: nil)])
        }
    }

    @Test func refusesMessagesThatAreNotForUsOrNotOfTheProvider() async throws {
        try await withGoogle { stage in
            let now = ProviderForge.now
            let cases: [([String: Any?], IDTokenRefusal)] = [
                (["iss": "https://evil.example"], .wrongIssuer), (["aud": "other"], .wrongAudience),
                (["jti": nil], .malformed), (["jti": ""], .malformed), (["iat": nil], .malformed),
                (["iat": now + 61], .notYetValid), (["iat": now - 31 * 86_400], .tooOld),
                (["exp": now - 61], .expired), (["events": nil], .malformed),
                (["events": [String: String]()], .malformed), (["events": "x"], .malformed),
            ]
            for (changes, refusal) in cases {
                let token = try stage.forge.rs256(Self.message(stage, changes))
                #expect(await Self.failure(stage, token) == .token(refusal), "\(changes)")
            }
            let other = try ProviderForge()
            #expect(
                try await Self.failure(stage, other.es256(Self.message(stage))) == .token(.badSignature))
        }
    }

    @Test func anIDTokenIsNoMessage() async throws {
        try await withGoogle { stage in
            let token = try stage.forge.rs256(stage.claims(["jti": "j1"]))
            #expect(await Self.failure(stage, token) == .token(.malformed))
        }
    }

    @Test func googlesNameIsTakenWithoutScheme() async throws {
        let google = IdentityProvider.google(clientIDs: ["c"], secret: "s")
        #expect(google.acceptedIssuers == ["https://accounts.google.com", "accounts.google.com"])
    }
}
