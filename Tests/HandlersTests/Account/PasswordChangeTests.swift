import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("Changing a password")
struct PasswordChangeTests {
    private static let next = "four small red boats"

    @Test("replaces it, ends every session and gives a new one, and tells by mail")
    func changes() async throws {
        try await AccessFixture.with { fixture in
            let (caller, other) = (try await fixture.member(), try await fixture.session())
            let tokens = try await fixture.change(caller, AccessFixture.password, Self.next)
            #expect(try await !fixture.isLive(caller))
            #expect(try await !fixture.isLive(other))
            let renewed = try fixture.caller(tokens)
            #expect(try await fixture.isLive(renewed))
            #expect(renewed.sessionId != caller.sessionId)
            #expect(renewed.singerId == caller.singerId)
            await expectRefusal(401) { try await fixture.signIn() }
            _ = try await fixture.session(password: Self.next)
            #expect(try await fixture.messages().contains("password_changed"))
            #expect(try await fixture.events(.passwordChanged) == ["success"])
        }
    }

    @Test("goes on with the profile that the caller works with")
    func keepsContext() async throws {
        try await AccessFixture.with { fixture in
            var caller = try await fixture.member("dana@example.com", .customer)
            try await fixture.run("INSERT INTO singer_profiles (users_id) VALUES ($1)", [.uuid(caller.id)])
            let profile = try #require(
                try await fixture.value("SELECT singer_profiles_id::text FROM singer_profiles"))
            (caller.customerId, caller.singerId) = (nil, UUID(profile))
            let tokens = try await fixture.change(caller, AccessFixture.password, Self.next)
            #expect(try fixture.caller(tokens).singerId == caller.singerId)
        }
    }

    @Test("attack: a session without the password cannot change it, however fresh")
    func needsPresentPassword() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let missing = await problem { try await fixture.change(caller, nil, Self.next) }
            #expect(missing?.violations.map(\.code) == ["required"])
            let wrong = await problem { try await fixture.change(caller, "not the password", Self.next) }
            #expect(wrong?.status == 401)
            #expect(try await fixture.isLive(caller))
            #expect(try await fixture.events(.passwordChanged) == ["password"])
        }
    }

    @Test("attack: guessing the present password is slowed down like signing in")
    func guesses() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            var statuses: [Int] = []
            for _ in 0..<6 {
                let refused = await problem { try await fixture.change(caller, "wrong password", Self.next) }
                statuses.append(refused?.status ?? 0)
            }
            #expect(statuses.prefix(5).allSatisfy { $0 == 401 })
            #expect(statuses.last == 429)
        }
    }

    @Test("defect 25: an account without a password sets its first one, if its session is fresh")
    func firstPassword() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.run("UPDATE users SET password_hash = NULL")
            var stale = caller
            stale.authenticatedAt -= 700
            let refused = await problem { [stale] in try await fixture.change(stale, nil, Self.next) }
            #expect(refused?.slug == "reauthentication_required")
            _ = try await fixture.change(caller, nil, Self.next)
            _ = try await fixture.session(password: Self.next)
        }
    }

    @Test("refuses the present password and a weak one")
    func refusesUnchanged() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let same = await problem {
                try await fixture.change(caller, AccessFixture.password, AccessFixture.password)
            }
            #expect(same?.violations.map(\.code) == ["unchanged"])
            let weak = await problem { try await fixture.change(caller, AccessFixture.password, "password1") }
            #expect(weak?.violations.map(\.code) == ["common_password"])
        }
    }

    @Test("attack: what was mailed or asked for before is void: reset links, a change of address")
    func voidsLinks() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let reset = try await fixture.link(
                ResetPasswordLink.self, for: caller.id, email: "ana@example.com")
            try await fixture.changeEmail(caller, to: "thief@example.com")
            let confirm = try #require(
                try await fixture.mailed(.confirmNewAddress, to: "thief@example.com"))
            _ = try await fixture.change(caller, AccessFixture.password, Self.next)
            await expectRefusal(400, "invalid_token") { try await fixture.confirm(confirm) }
            let useless = await problem {
                try await fixture.auth.resetPassword(
                    .init(
                        body: PasswordReset(token: reset, newPassword: "five tiny blue cups"), context: .test)
                )
            }
            #expect(useless?.slug == "invalid_token")
        }
    }

    @Test("race: of two changes at once by one session one is made")
    func race() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let made = await successes(of: 2) {
                _ = try await fixture.change(caller, AccessFixture.password, Self.next)
            }
            #expect(made == 1)
            #expect(
                try await fixture.value("SELECT count(*)::text FROM sessions WHERE ended_at IS NULL") == "1")
        }
    }
}

extension AccessFixture {
    fileprivate func change(
        _ caller: SignedInUser, _ present: String?, _ next: String
    ) async throws -> SessionTokens {
        let output = try await account.changePassword(
            .init(
                headers: .init(userAgent: "Test/1"),
                body: PasswordChange(currentPassword: present, newPassword: next), caller: caller,
                context: .test))
        guard case .ok(let tokens) = output else { throw Fixture.Unexpected() }
        return tokens
    }
}
