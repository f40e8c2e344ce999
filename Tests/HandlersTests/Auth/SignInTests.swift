import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("Signing in")
struct SignInTests {
    @Test("gives one answer for an unknown address, no password and a wrong password (defect 22)")
    func oneAnswer() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            _ = try await fixture.signUp("bo@example.com")
            try await fixture.run("UPDATE users SET password_hash = NULL WHERE email = 'bo@example.com'")
            let refusals = [
                await problem { try await fixture.signIn(password: "wrong") },
                await problem { try await fixture.signIn("bo@example.com") },
                await problem { try await fixture.signIn("nobody@example.com") },
            ].compactMap { $0 }
            #expect(refusals.count == 3)
            #expect(Set(refusals.map(\.detail)).count == 1)
            #expect(refusals.allSatisfy { $0.status == 401 && $0.slug == "authentication_failed" })
            #expect(try await fixture.events(.signIn) == ["credentials", "credentials", "credentials"])
        }
    }

    @Test("makes an address wait after five failures, whether anybody has it or not")
    func throttle() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            for email in ["ana@example.com", "nobody@example.com"] {
                for _ in 0..<5 {
                    await expectRefusal(401) { try await fixture.signIn(email, password: "wrong") }
                }
                let refused = await problem { try await fixture.signIn(email, password: "wrong") }
                #expect(refused?.status == 429 && refused?.slug == "rate_limited")
                #expect((refused?.retryAfter ?? 0) >= 1)
            }
            // The right password waits as well: who guesses must not learn that it is right.
            await expectRefusal(429) { try await fixture.signIn() }
        }
    }

    @Test("counts attempts made at once, so that a burst guesses no more than a sequence")
    func burst() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            let statuses = await withTaskGroup(of: Int.self) { group in
                for _ in 0..<30 {
                    group.addTask {
                        do {
                            _ = try await fixture.signIn(password: "wrong")
                            return 200
                        } catch {
                            return (error as? Problem)?.status ?? 500
                        }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(statuses == [401: 5, 429: 25])
        }
    }

    @Test("does not let strangers lock somebody out of a network that they have been in")
    func noLockOut() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            for stranger in 0..<30 {
                _ = await problem {
                    try await fixture.signIn(password: "wrong", from: "203.0.113.\(stranger)")
                }
            }
            await expectRefusal(429) { try await fixture.signIn(from: "198.51.100.9") }
            guard case .tokens = try await fixture.signIn(from: "192.0.2.1") else {
                Issue.record("a challenge without a second factor")
                return
            }
        }
    }

    @Test(
        "attack: a hundred failures in a row, over years, are the last; the owner is told and gets in at home"
    )
    func hundredFailures() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            for email in ["ana@example.com", "nobody@example.com"] {
                _ = await problem { try await fixture.signIn(email, password: "wrong", from: "203.0.113.1") }
            }
            // Days pass between attempts, and the count goes on.
            try await fixture.run("UPDATE sign_in_throttles SET failures = 99")
            for email in ["ana@example.com", "nobody@example.com"] {
                try await fixture.passDays()
                await expectRefusal(401) {
                    try await fixture.signIn(email, password: "wrong", from: "203.0.113.2")
                }
                for address in ["203.0.113.2", "203.0.113.3"] {
                    try await fixture.passDays()
                    let refused = await problem { try await fixture.signIn(email, from: address) }
                    #expect(refused?.status == 429 && refused?.retryAfter == 86_400)
                    #expect(refused?.detail?.contains("by mail") == true)
                }
            }
            try await fixture.mailByAddress()
            #expect(try await fixture.messages() == ["verify_address", "many_failures"])
            guard case .tokens = try await fixture.signIn(from: "192.0.2.1") else {
                throw Fixture.Unexpected()
            }
            await expectRefusal(401) { try await fixture.signIn(password: "wrong", from: "203.0.113.4") }
        }
    }

    @Test("a password that was set by mail is taken everywhere again after too many failures")
    func resetAfterFailures() async throws {
        try await AccessFixture.with { fixture in
            let user = try await fixture.signUp().user.id
            _ = await problem { try await fixture.signIn(password: "wrong", from: "203.0.113.1") }
            try await fixture.run("UPDATE sign_in_throttles SET failures = 100")
            try await fixture.passDays()
            await expectRefusal(429) { try await fixture.signIn(from: "203.0.113.1") }
            let token = try await fixture.link(ResetPasswordLink.self, for: user, email: "ana@example.com")
            _ = try await fixture.auth.resetPassword(
                .init(body: PasswordReset(token: token, newPassword: "four small red boats"), context: .test))
            _ = try await fixture.signIn(password: "four small red boats", from: "203.0.113.1")
        }
    }

    @Test("forgets failures with a success")
    func forgets() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            for _ in 0..<3 {
                for _ in 0..<4 { _ = await problem { try await fixture.signIn(password: "wrong") } }
                _ = try await fixture.signIn()
            }
        }
    }

    @Test("tells about a suspended account only after the right password")
    func suspended() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            try await fixture.run("UPDATE users SET status = 'suspended'")
            await expectRefusal(401) { try await fixture.signIn(password: "wrong") }
            let refused = await problem { try await fixture.signIn() }
            #expect(refused?.status == 403 && refused?.slug == "account_disabled")
        }
    }

    @Test("challenges an account with a second factor and begins no session")
    func challenge() async throws {
        try await AccessFixture.with { fixture in
            let user = try await fixture.signUp().user.id
            try await fixture.run(
                "INSERT INTO totp_factors (users_id, sealed_seed, confirmed_at) VALUES ($1, '\\x00', now())",
                [.uuid(user)])
            guard case .twoFactor(let challenge) = try await fixture.signIn() else {
                Issue.record("no challenge")
                return
            }
            #expect(challenge.twoFactorMethods == [.totp] && challenge.expiresIn == 300)
            #expect(OpaqueToken(challenge.twoFactorToken) != nil)
            let sessions = Statement<Int64>("sessions", "SELECT count(*) FROM sessions")
            #expect(try await fixture.database.first(sessions) == 1)
        }
    }

    @Test("hashes anew when the cost of hashes has risen")
    func rehash() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            let hash = Statement<String>("hash", "SELECT password_hash FROM users")
            let cheaper = PasswordHasher(
                threads: 1, queueLimit: 4, parameters: Argon2Parameters(memoryKiB: 8, passes: 1, lanes: 1))
            let former = try await cheaper.hash(try #require(Password(AccessFixture.password)))
            // A hash of Argon2d, as the plan's mistaken number made it.
            let foreign = former.replacing("argon2id", with: "argon2i")
            #expect(try await fixture.database.first(hash) != foreign)
            _ = try await fixture.signIn()
            #expect(try await fixture.database.first(hash)?.hasPrefix("$argon2id$") == true)
        }
    }

    @Test("tells of a device that was never seen, and not of a known one")
    func newDevice() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            _ = try await fixture.signIn()
            _ = try await fixture.signIn(from: "203.0.113.5", userAgent: "Test/1")
            _ = try await fixture.signIn(from: "192.0.2.1", userAgent: "Other/2")
            #expect(try await fixture.messages() == ["verify_address"])
            _ = try await fixture.signIn(from: "198.51.100.1", userAgent: "Third/3")
            #expect(try await fixture.messages() == ["verify_address", "new_device"])
        }
    }
}

extension AccessFixture {
    /// Lets two days pass since the last failures.
    fileprivate func passDays() async throws {
        try await run("UPDATE sign_in_throttles SET last_failure_at = last_failure_at - interval '2 days'")
    }
}

@Suite("A saturated password hasher")
struct SaturationTests {
    @Test("turns sign-ins away with 503, and they do not count as failures")
    func excess() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.signUp()
            let full = AccessServices(fixture.services, passwords: PasswordHasher(threads: 1, queueLimit: 0))
            let auth = AuthHandlers(
                services: full, tokenKeys: try TokenKeyring(current: .ephemeral(), verifying: []),
                providers: .none)
            for _ in 0..<20 {
                do {
                    _ = try await auth.signIn(
                        .init(
                            headers: .init(),
                            body: Credentials(email: "ana@example.com", password: AccessFixture.password),
                            context: .test))
                    Issue.record("it was not refused")
                } catch let failure as any RetryableFailure {
                    #expect(failure.retryAfterSeconds >= 1)
                }
            }
            _ = try await fixture.signIn()
        }
    }
}
