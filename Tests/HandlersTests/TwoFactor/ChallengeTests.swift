import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("A sign-in that waits for its second factor")
struct ChallengeTests {
    @Test("ends with a session that shows both factors, once")
    func finished() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let challenge = try await fixture.challenge()
            #expect(challenge.twoFactorMethods == [.totp, .backup])
            let tokens = try await fixture.verify(challenge, .totp, fixture.code(of: account.app))
            let caller = try fixture.caller(tokens)
            #expect(caller.authenticationMethods == [.password, .oneTimePassword])
            #expect(try await fixture.isLive(caller))
            let code = fixture.code(of: account.app)
            await expectRefusal(400, "invalid_token") { try await fixture.verify(challenge, .totp, code) }
        }
    }

    @Test("names recovery codes only while some are left")
    func withoutCodes() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.protectedAccount()
            try await fixture.run("DELETE FROM recovery_codes")
            #expect(try await fixture.challenge().twoFactorMethods == [.totp])
        }
    }

    @Test("has five attempts over all methods: guessing by turns gains none")
    func sharedCounter() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let challenge = try await fixture.challenge()
            let guesses: [(TwoFactorMethod, String)] = [
                (.totp, "000000"), (.backup, "0000-0000-0000-0000"), (.sms, "000000"), (.totp, "999999"),
                (.backup, "ZZZZ-ZZZZ-ZZZZ-ZZZZ"),
            ]
            for (method, guess) in guesses {
                try await fixture.forgiveFailures()
                let refused = await problem { try await fixture.verify(challenge, method, guess) }
                #expect(refused?.slug == "authentication_failed")
            }
            try await fixture.forgiveFailures()
            let code = fixture.code(of: account.app)
            await expectRefusal(400, "invalid_token") { try await fixture.verify(challenge, .totp, code) }
        }
    }

    @Test("counts attempts at once, too")
    func racedGuesses() async throws {
        try await AccessFixture.with { fixture in
            _ = try await fixture.protectedAccount()
            let challenge = try await fixture.challenge()
            try await fixture.forgiveFailures()
            let refusals = await withTaskGroup(of: String?.self) { group in
                for _ in 0..<12 {
                    group.addTask {
                        await problem { try await fixture.verify(challenge, .backup, "0000-0000-0000-0000") }?
                            .slug
                    }
                }
                return await group.reduce(into: [String: Int]()) { $0[$1 ?? "none", default: 0] += 1 }
            }
            #expect(refusals["authentication_failed", default: 0] <= 5, "\(refusals)")
            #expect(refusals["none"] == nil)
        }
    }

    @Test("slows guessing down by the account, too; the password alone forgives no failures")
    func throttle() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            _ = await problem { try await fixture.signIn(password: "wrong") }
            let challenge = try await fixture.challenge()
            #expect(try await failures(fixture) == 2)
            _ = await problem { try await fixture.verify(challenge, .backup, "0000-0000-0000-0000") }
            #expect(try await failures(fixture) == 3)
            try await fixture.run("UPDATE sign_in_throttles SET failures = 15, last_failure_at = now()")
            let code = fixture.code(of: account.app)
            await expectRefusal(429, "rate_limited") { try await fixture.verify(challenge, .totp, code) }
            try await fixture.run("UPDATE sign_in_throttles SET failures = 3")
            try await fixture.verify(challenge, .totp, code)
            #expect(try await failures(fixture) == 0)
        }
    }

    private func failures(_ fixture: AccessFixture) async throws -> Int32? {
        try await fixture.database.first(
            Statement<Int32>(
                "test failures", "SELECT coalesce(max(failures), 0)::integer FROM sign_in_throttles"))
    }

    @Test("is over after a wrong code from another network; a right one is taken from there")
    func otherNetwork() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let moved = try await fixture.challenge()
            try await fixture.verify(moved, .totp, fixture.code(of: account.app), from: "198.51.100.7")
            let stolen = try await fixture.challenge()
            await expectRefusal(401) {
                try await fixture.verify(stolen, .backup, "0000-0000-0000-0000", from: "198.51.100.7")
            }
            let code = fixture.code(of: account.app)
            await expectRefusal(400, "invalid_token") { try await fixture.verify(stolen, .totp, code) }
        }
    }

    @Test("is due to whoever entered the password just before the factor was switched on")
    func racedEnrolment() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let before = try await fixture.services.person(caller)
            _ = try await fixture.confirm(fixture.code(of: try await fixture.enrol(caller)), caller)
            let answer = try await fixture.services.completeSignIn(
                before, methods: .password, as: .signIn, Client(.test))
            guard case .twoFactor = answer else { throw Fixture.Unexpected() }
        }
    }

    @Test("is refused where the only factor is switched off by the installation and no code is left")
    func noUsableFactor() async throws {
        try await AccessFixture.with(features: FeatureSwitches(sms: false)) { fixture in
            _ = try await fixture.signUp()
            try await fixture.run(
                "INSERT INTO sms_factors (users_id, phone_number) SELECT users_id, '+436641234542' FROM users"
            )
            await expectRefusal(403, "account_disabled") { try await fixture.signIn() }
        }
    }

    @Test("is over after five minutes, and where nobody knows it")
    func dead() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            var challenge = try await fixture.challenge()
            try await fixture.run("UPDATE sign_in_challenges SET expires_at = now() - interval '1 second'")
            let code = fixture.code(of: account.app)
            let expired = challenge
            await expectRefusal(400, "invalid_token") { try await fixture.verify(expired, .totp, code) }
            for text in [OpaqueToken().text, "short", String(repeating: "=", count: 43)] {
                challenge.twoFactorToken = text
                let unknown = challenge
                await expectRefusal(400, "invalid_token") { try await fixture.verify(unknown, .totp, code) }
            }
        }
    }

    @Test("takes no code of another user")
    func otherUser() async throws {
        try await AccessFixture.with { fixture in
            let ana = try await fixture.protectedAccount()
            let ben = try await fixture.protectedAccount("ben@example.com")
            let challenge = try await fixture.challenge("ben@example.com")
            let code = fixture.code(of: ana.app)
            await expectRefusal(401) { try await fixture.verify(challenge, .totp, code) }
            let recovery = ana.recoveryCodes[0]
            await expectRefusal(401) { try await fixture.verify(challenge, .backup, recovery) }
            let caller = try fixture.caller(
                try await fixture.verify(challenge, .totp, fixture.presentCode(of: ben.app)))
            #expect(caller.id == ben.caller.id)
        }
    }

    @Test("is not finished after the account was suspended")
    func suspended() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let challenge = try await fixture.challenge()
            try await fixture.run("UPDATE users SET status = 'suspended'")
            let code = fixture.code(of: account.app)
            await expectRefusal(403, "account_disabled") { try await fixture.verify(challenge, .totp, code) }
        }
    }

    @Test("is over when a factor is switched on or off meanwhile")
    func factorChanged() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let challenge = try await fixture.challenge()
            try await fixture.disable(.totp, account.recoveryCodes[0], account.caller)
            await expectRefusal(400, "invalid_token") {
                try await fixture.verify(challenge, .backup, account.recoveryCodes[1])
            }
        }
    }

    @Test("takes no code of an odd form, whatever its method")
    func oddCodes() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let code = fixture.code(of: account.app)
            for (method, odd): (TwoFactorMethod, String) in [
                (.totp, "\(code) "), (.totp, account.recoveryCodes[0]), (.backup, code),
                (.backup, String(repeating: "-", count: 4_000)), (.sms, code),
            ] {
                try await fixture.forgiveFailures()
                let challenge = try await fixture.challenge()
                await expectRefusal(401) { try await fixture.verify(challenge, method, odd) }
            }
        }
    }
}
