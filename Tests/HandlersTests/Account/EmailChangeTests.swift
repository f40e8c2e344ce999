import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers
@testable import Platform

@Suite("Changing an address")
struct EmailChangeTests {
    private static let old = "ana@example.com"
    private static let new = "ana.souza@example.com"

    @Test("defect 12: nothing changes before the link to the new address is opened; both addresses are told")
    func waitsForProof() async throws {
        try await AccessFixture.with { fixture in
            let (caller, other) = (try await fixture.member(), try await fixture.session())
            try await fixture.changeEmail(caller, to: "Ana.Souza@Example.com")
            #expect(try await fixture.value("SELECT email FROM users") == Self.old)
            #expect(try await fixture.value("SELECT email FROM pending_addresses") == Self.new)
            #expect(try await fixture.isLive(other))
            #expect(try await fixture.mailed(.confirmNewAddress, to: Self.new) != nil)
            #expect(try await fixture.mailed(.addressChangeRequested, to: Self.old) != nil)
            _ = try await fixture.session()
        }
    }

    @Test("ends all sessions but the one that asked, and tells the former address how to undo it")
    func swaps() async throws {
        try await AccessFixture.with { fixture in
            let (caller, other) = (try await fixture.member(), try await fixture.session())
            try await fixture.move(caller, to: Self.new)
            #expect(
                try await fixture.value("SELECT email FROM users WHERE email_verified_at IS NOT NULL")
                    == Self.new)
            #expect(try await fixture.value("SELECT email FROM pending_addresses") == nil)
            #expect(try await fixture.isLive(caller))
            #expect(try await !fixture.isLive(other))
            #expect(try await fixture.mailed(.addressChanged, to: Self.old) != nil)
            await expectRefusal(401) { try await fixture.signIn(Self.old) }
            _ = try await fixture.session(Self.new)
            #expect(try await fixture.events(.addressChanged) == ["success"])
        }
    }

    @Test("defect 22: a taken address gets the same answer, and its change fails when the link is opened")
    func takenAddress() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            _ = try await fixture.member(Self.new)
            try await fixture.changeEmail(caller, to: Self.new)
            let token = try #require(try await fixture.mailed(.confirmNewAddress, to: Self.new))
            await expectRefusal(400, "invalid_token") { try await fixture.confirm(token) }
            #expect(try await fixture.events(.addressChanged) == ["address_taken"])
            #expect(
                try await fixture.value("SELECT email FROM users WHERE users_id = $1", [.uuid(caller.id)])
                    == Self.old)
            #expect(try await fixture.value("SELECT email FROM pending_addresses") == nil)
        }
    }

    @Test("race: two accounts that confirm the same address at once get one owner for it")
    func racedAddress() async throws {
        try await AccessFixture.with { fixture in
            let callers = [
                try await fixture.member(), try await fixture.member("bea@example.com"),
            ]
            var tokens: [String] = []
            for caller in callers {
                try await fixture.changeEmail(caller, to: Self.new)
                tokens.append(try #require(try await fixture.mailed(.confirmNewAddress, to: Self.new)))
            }
            let confirmed = await withTaskGroup(of: Bool.self) { group in
                for token in tokens { group.addTask { (try? await fixture.confirm(token)) != nil } }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(confirmed == 1)
        }
    }

    @Test("race: a link that is opened twice at once works once")
    func racedLink() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.changeEmail(caller, to: Self.new)
            let token = try #require(try await fixture.mailed(.confirmNewAddress, to: Self.new))
            let made = await successes(of: 4) { try await fixture.confirm(token) }
            #expect(made == 1)
            #expect(try await fixture.messages().filter { $0 == "address_changed" }.count == 1)
        }
    }

    @Test(
        "defect 7: a token for anything else confirms no address, and the confirming one does nothing else")
    func purposes() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.changeEmail(caller, to: Self.new)
            let reset = try await fixture.link(ResetPasswordLink.self, for: caller.id, email: Self.new)
            await expectRefusal(400, "invalid_token") { try await fixture.confirm(reset) }
            let token = try #require(try await fixture.mailed(.confirmNewAddress, to: Self.new))
            await expectRefusal(400, "invalid_token") { try await fixture.undo(token) }
            let useless = await problem {
                try await fixture.auth.resetPassword(
                    .init(
                        body: PasswordReset(token: token, newPassword: "five tiny blue cups"), context: .test)
                )
            }
            #expect(useless?.slug == "invalid_token")
            #expect(try await fixture.value("SELECT email FROM users") == Self.old)
        }
    }

    @Test("a link is good for the address asked for last, for a day, and not after the change is cancelled")
    func voided() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.changeEmail(caller, to: "first@example.com")
            let first = try #require(try await fixture.mailed(.confirmNewAddress, to: "first@example.com"))
            try await fixture.changeEmail(caller, to: Self.new)
            await expectRefusal(400, "invalid_token") { try await fixture.confirm(first) }
            let second = try #require(try await fixture.mailed(.confirmNewAddress, to: Self.new))
            _ = try await fixture.account.cancelEmailChange(.init(caller: caller, context: .test))
            _ = try await fixture.account.cancelEmailChange(.init(caller: caller, context: .test))
            await expectRefusal(400, "invalid_token") { try await fixture.confirm(second) }
            try await fixture.changeEmail(caller, to: Self.new)
            let third = try #require(try await fixture.mailed(.confirmNewAddress, to: Self.new))
            try await fixture.run("UPDATE pending_addresses SET expires_at = now() - interval '1 second'")
            await expectRefusal(400, "invalid_token") { try await fixture.confirm(third) }
            #expect(try await fixture.events(.addressChangeCancelled) == ["success"])
        }
    }

    @Test("attack: a stolen session that is not fresh cannot ask for it, nor one without the second factor")
    func needsProof() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let wrong = await problem {
                try await fixture.changeEmail(caller, to: Self.new, password: "not the password")
            }
            #expect(wrong?.status == 401)
            var stale = caller
            stale.authenticatedAt -= 700
            let refused = await problem { [stale] in
                try await fixture.changeEmail(stale, to: Self.new, password: nil)
            }
            #expect(refused?.slug == "reauthentication_required")
            try await fixture.run(
                "INSERT INTO sms_factors (users_id, phone_number) VALUES ($1, '+15155550123')",
                [.uuid(caller.id)])
            let factor = await problem { try await fixture.changeEmail(caller, to: Self.new) }
            #expect(factor?.slug == "reauthentication_required")
            #expect(try await fixture.value("SELECT email FROM pending_addresses") == nil)
        }
    }

    @Test("defect 25: an account without a password changes its address by a fresh session")
    func withoutPassword() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.run("UPDATE users SET password_hash = NULL")
            try await fixture.changeEmail(caller, to: Self.new, password: nil)
            #expect(try await fixture.value("SELECT email FROM pending_addresses") == Self.new)
        }
    }

    @Test(
        "attack: whoever reads the mail of an address that was never confirmed gets no power over the account"
    )
    func unconfirmedAddress() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp("typo@example.com"))
            try await fixture.move(caller, to: Self.new)
            #expect(
                try await fixture.outgoing().filter { $0.recipient.address == .email("typo@example.com") }
                    .map(\.message.template) == [.verifyAddress])
            #expect(try await fixture.value("SELECT count(*)::text FROM mailed_tokens") == "0")
        }
    }

    @Test("refuses the present address")
    func sameAddress() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let refused = await problem { try await fixture.changeEmail(caller, to: "ANA@example.com") }
            #expect(refused?.violations.map(\.code) == ["unchanged"])
        }
    }
}
