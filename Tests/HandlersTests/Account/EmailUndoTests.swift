import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("Undoing a change of address")
struct EmailUndoTests {
    private static let owner = "ana@example.com"
    private static let thief = "thief@example.com"

    @Test("gives the address back, voids the password, ends every session and mails a link to set a new one")
    func undoes() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.move(caller, to: Self.thief)
            let token = try #require(try await fixture.mailed(.addressChanged, to: Self.owner))
            try await fixture.undo(token)
            #expect(
                try await fixture.value("SELECT email FROM users WHERE password_hash IS NULL") == Self.owner)
            #expect(try await !fixture.isLive(caller))
            await expectRefusal(401) { try await fixture.signIn(Self.owner) }
            let reset = try #require(try await fixture.mailed(.resetPassword, to: Self.owner))
            _ = try await fixture.auth.resetPassword(
                .init(body: PasswordReset(token: reset, newPassword: "four small red boats"), context: .test))
            _ = try await fixture.session(password: "four small red boats")
            #expect(try await fixture.events(.addressChangeUndone) == ["success"])
        }
    }

    @Test("works before the change is made, too, which is void then")
    func undoesRequest() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.changeEmail(caller, to: Self.thief)
            try await fixture.undo(
                try #require(try await fixture.mailed(.addressChangeRequested, to: Self.owner)))
            let confirm = try #require(try await fixture.mailed(.confirmNewAddress, to: Self.thief))
            await expectRefusal(400, "invalid_token") { try await fixture.confirm(confirm) }
            #expect(try await fixture.value("SELECT email FROM users") == Self.owner)
        }
    }

    @Test("attack: a thief who changes the address again cannot take it back from the owner")
    func laterChanges() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.move(caller, to: Self.thief)
            try await fixture.move(caller, to: "second@example.com")
            let thiefs = try #require(try await fixture.mailed(.addressChanged, to: Self.thief))
            try await fixture.undo(try #require(try await fixture.mailed(.addressChanged, to: Self.owner)))
            #expect(try await fixture.value("SELECT email FROM users") == Self.owner)
            await expectRefusal(400, "invalid_token") { try await fixture.undo(thiefs) }
            #expect(try await fixture.value("SELECT email FROM users") == Self.owner)
        }
    }

    @Test("the owner of an earlier address may still go back further")
    func earlierChange() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.move(caller, to: Self.thief)
            try await fixture.move(caller, to: "second@example.com")
            let owners = try #require(try await fixture.mailed(.addressChanged, to: Self.owner))
            try await fixture.undo(try #require(try await fixture.mailed(.addressChanged, to: Self.thief)))
            #expect(try await fixture.value("SELECT email FROM users") == Self.thief)
            try await fixture.undo(owners)
            #expect(try await fixture.value("SELECT email FROM users") == Self.owner)
        }
    }

    @Test("attack: nobody keeps the owner out by signing up with the former address or changing to it")
    func formerAddressIsHeld() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.move(caller, to: Self.thief)
            let taken = await problem { try await fixture.signUp(Self.owner) }
            #expect(taken?.slug == "conflict")
            let other = try await fixture.member("eve@example.com")
            try await fixture.changeEmail(other, to: Self.owner)
            let confirm = try #require(try await fixture.mailed(.confirmNewAddress, to: Self.owner))
            await expectRefusal(400, "invalid_token") { try await fixture.confirm(confirm) }
            try await fixture.undo(try #require(try await fixture.mailed(.addressChanged, to: Self.owner)))
        }
    }

    @Test("takes what the thief added for signing in, and leaves what the owner had")
    func factors() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.run(
                """
                INSERT INTO sms_factors (users_id, phone_number, verified_at)
                VALUES ($1, '+15155550123', now() - interval '1 day')
                """, [.uuid(caller.id)])
            var strong = caller
            strong.methods |= Int32(AuthenticationMethods.sms.rawValue)
            try await fixture.move(strong, to: Self.thief)
            try await fixture.run(
                "INSERT INTO totp_factors (users_id, sealed_seed, confirmed_at) VALUES ($1, '\\x00', now())",
                [.uuid(caller.id)])
            try await fixture.run(
                "INSERT INTO recovery_codes (users_id, selector, code_digest) VALUES ($1, 'AB', '\\x00')",
                [.uuid(caller.id)])
            try await fixture.undo(try #require(try await fixture.mailed(.addressChanged, to: Self.owner)))
            #expect(try await fixture.value("SELECT count(*)::text FROM totp_factors") == "0")
            #expect(try await fixture.value("SELECT count(*)::text FROM recovery_codes") == "0")
            #expect(try await fixture.value("SELECT count(*)::text FROM sms_factors") == "1")
        }
    }

    @Test("attack: nothing stays that the thief added between asking for the change and making it")
    func addedBeforeChange() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.changeEmail(caller, to: Self.thief)
            let app = try await fixture.enrol(caller)
            let strong = try fixture.caller(
                try await fixture.confirm(fixture.code(of: app), caller).accessToken)
            try await fixture.link(strong, subject: "thief")
            // Asking again must not move what counts as younger.
            try await fixture.move(strong, to: Self.thief)
            try await fixture.undo(try #require(try await fixture.mailed(.addressChanged, to: Self.owner)))
            for table in Self.factors {
                #expect(try await fixture.value(table) == "0", "\(table)")
            }
            let reset = try #require(try await fixture.mailed(.resetPassword, to: Self.owner))
            _ = try await fixture.auth.resetPassword(
                .init(body: PasswordReset(token: reset, newPassword: "four small red boats"), context: .test))
            _ = try await fixture.session(password: "four small red boats")
        }
    }

    private static let factors: [StaticString] = [
        "SELECT count(*)::text FROM totp_factors", "SELECT count(*)::text FROM sms_factors",
        "SELECT count(*)::text FROM recovery_codes", "SELECT count(*)::text FROM recovery_code_sets",
        "SELECT count(*)::text FROM identities",
    ]

    @Test("leaves factors, codes and identities that were there before, and no setup of another app")
    func keepsFormerFactors() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount(Self.owner)
            let caller = account.caller
            try await fixture.run("UPDATE users SET email_verified_at = now()")
            try await fixture.link(caller, subject: "owner")
            _ = try await fixture.enrol(caller)
            try await fixture.move(caller, to: Self.thief)
            try await fixture.undo(try #require(try await fixture.mailed(.addressChanged, to: Self.owner)))
            #expect(
                try await fixture.value("SELECT count(*)::text FROM totp_factors WHERE pending_seed IS NULL")
                    == "1")
            #expect(try await fixture.value("SELECT count(*)::text FROM recovery_codes") == "10")
            #expect(try await fixture.value("SELECT count(*)::text FROM recovery_code_sets") == "1")
            #expect(try await fixture.value("SELECT subject FROM identities") == "owner")
        }
    }

    @Test("keeps an account that the thief has set to be deleted")
    func deletion() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.move(caller, to: Self.thief)
            _ = try await fixture.account.deleteAccount(.init(caller: caller, context: .test))
            try await fixture.undo(try #require(try await fixture.mailed(.addressChanged, to: Self.owner)))
            #expect(
                try await fixture.value("SELECT status FROM users WHERE deletion_due_at IS NULL") == "active")
        }
    }

    @Test("race: of several undos by one link at once one works")
    func race() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.move(caller, to: Self.thief)
            let token = try #require(try await fixture.mailed(.addressChanged, to: Self.owner))
            let made = await successes(of: 4) { try await fixture.undo(token) }
            #expect(made == 1)
            #expect(try await fixture.messages().filter { $0 == "reset_password" }.count == 1)
        }
    }

    @Test("attack: a token of another purpose or an expired one undoes nothing")
    func useless() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let deletion = try await fixture.link(UndoDeletionLink.self, for: caller.id, email: Self.owner)
            let expired = try await fixture.link(
                UndoAddressChange.self, for: caller.id, email: Self.thief, seconds: -1)
            for token in [deletion, expired] {
                await expectRefusal(400, "invalid_token") { try await fixture.undo(token) }
            }
            #expect(try await fixture.value("SELECT email FROM users") == Self.owner)
            #expect(try await fixture.isLive(caller))
            #expect(try await fixture.events(.addressChangeUndone) == ["token", "token"])
        }
    }
}

extension AccessFixture {
    /// Links an account of a provider's.
    fileprivate func link(_ caller: SignedInUser, subject: String) async throws {
        try await run(
            """
            INSERT INTO identities (identities_id, provider, subject, users_id, client_id)
            VALUES (singr_uuidv7(), 'google', $2, $1, 'web')
            """, [.uuid(caller.id), .text(subject)])
    }
}
