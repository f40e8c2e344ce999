import Generated
import Platform
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite struct ProviderNoticeTests {
    private static let prefix = "https://schemas.openid.net/secevent/"

    private func google(
        _ fixture: OAuthFixture, _ event: String, id: String = "j-1", subject: String = "g-1",
        audience: String = "web"
    ) throws -> String {
        let about: [String: [String: String]] = [
            "subject": ["subject_type": "iss-sub", "iss": fixture.google.origin + "/", "sub": subject]
        ]
        return try fixture.google.token([
            "iss": fixture.google.origin + "/", "aud": audience, "jti": id,
            "events": [Self.prefix + event: about],
        ])
    }

    private func send(_ fixture: OAuthFixture, _ token: String) async throws {
        let output = try await fixture.oauth.receiveGoogleNotice(.init(body: token, context: .test))
        guard case .accepted = output else { throw Fixture.Unexpected() }
    }

    @Test func consentTakenBackEndsTheLinkAndTheSessions() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try fixture.access.caller(try (try await fixture.signIn()).signedIn())
            try await send(fixture, try google(fixture, "oauth/event-type/tokens-revoked"))
            #expect(try await fixture.identities(caller).isEmpty)
            #expect(try await !fixture.access.isLive(caller))
            #expect(try await fixture.access.messages().contains("identity_unlinked"))
        }
    }

    @Test func aBlockedAccountEndsTheSessionsOnly() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try fixture.access.caller(try (try await fixture.signIn()).signedIn())
            try await send(fixture, try google(fixture, "risc/event-type/account-disabled"))
            #expect(try await fixture.identities(caller).count == 1)
            #expect(try await !fixture.access.isLive(caller))
        }
    }

    @Test func aMessageHeardBeforeChangesNothing() async throws {
        try await OAuthFixture.with { fixture in
            _ = try await fixture.signIn()
            let message = try google(fixture, "risc/event-type/sessions-revoked")
            try await send(fixture, message)
            let caller = try fixture.access.caller(try (try await fixture.signIn()).signedIn())
            try await send(fixture, message)
            #expect(try await fixture.access.isLive(caller))
            try await send(fixture, try google(fixture, "risc/event-type/sessions-revoked", id: "j-2"))
            #expect(try await !fixture.access.isLive(caller))
        }
    }

    @Test func messagesAboutNobodyAreHeardAllTheSame() async throws {
        try await OAuthFixture.with { fixture in
            try await send(fixture, try google(fixture, "risc/event-type/verification"))
            try await send(
                fixture, try google(fixture, "risc/event-type/account-purged", id: "j-2", subject: "?"))
            #expect(try await fixture.count("SELECT count(*) FROM provider_notices") == 2)
        }
    }

    @Test func forgedMessagesAndThoseForOthersAreRefused() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try fixture.access.caller(try (try await fixture.signIn()).signedIn())
            let event = "oauth/event-type/tokens-revoked"
            let foreign = try google(fixture, event, audience: "somebody else")
            let forged = try fixture.acme.token([
                "iss": fixture.google.origin, "aud": "web", "jti": "j",
                "events": [Self.prefix + event: ["subject": ["sub": "g-1"]]],
            ])
            let idToken = try fixture.google.token(["aud": "web", "sub": "g-1", "jti": "j"])
            for token in [foreign, forged, idToken, "nonsense"] {
                #expect(await problem { try await send(fixture, token) }?.slug == "invalid_token")
            }
            #expect(try await fixture.access.isLive(caller))
        }
    }

    @Test func appleTellsOfDeletedAccounts() async throws {
        try await OAuthFixture.with { fixture in
            let caller = try await fixture.verifiedUser()
            try await fixture.access.run(
                """
                INSERT INTO identities (identities_id, provider, subject, users_id, client_id)
                SELECT gen_random_uuid(), 'apple', 'a-1', users_id, 'services' FROM users
                """)
            let events = #"{"type":"account-delete","sub":"a-1","event_time":1}"#
            let token = try fixture.apple.token(["aud": "bundle", "jti": "j-1", "events": events])
            _ = try await fixture.oauth.receiveAppleNotice(
                .init(body: AppleNotice(payload: token), context: .test))
            #expect(try await fixture.identities(caller).isEmpty)
            #expect(try await !fixture.access.isLive(caller))
        }
    }

    @Test func aProviderThatIsDownIsAskedToTryAgain() async throws {
        try await OAuthFixture.with { fixture in
            let token = try google(fixture, "risc/event-type/verification")
            fixture.google.setDown(true)
            #expect(await problem { try await send(fixture, token) }?.slug == "provider_error")
        }
    }
}
