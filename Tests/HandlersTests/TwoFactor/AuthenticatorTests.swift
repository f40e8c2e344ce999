import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("An authenticator app")
struct AuthenticatorTests {
    @Test("is on once a code is confirmed, brings recovery codes then and ends all other sessions")
    func enrolment() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            guard case .tokens(let elsewhere) = try await fixture.signIn() else { throw Fixture.Unexpected() }
            let app = try await fixture.enrol(caller)
            #expect(try await fixture.status(caller).totpEnabled == false)
            guard case .tokens = try await fixture.signIn() else { throw Fixture.Unexpected() }

            let answer = try await fixture.confirm(fixture.code(of: app), caller)
            #expect(Set(answer.backupCodes).count == 10)
            let renewed = try fixture.caller(answer.accessToken)
            #expect(renewed.sessionId == caller.sessionId)
            #expect(renewed.authenticationMethods == [.password, .oneTimePassword])
            #expect(try await fixture.isLive(renewed))
            #expect(try await fixture.isLive(caller) == false)
            #expect(try await fixture.isLive(try fixture.caller(elsewhere)) == false)
            #expect(try await fixture.messages().contains("totp_enabled"))
            let status = try await fixture.status(renewed)
            #expect(status.totpEnabled && status.backupCodesGenerated && status.backupCodesRemaining == 10)
        }
    }

    @Test("comes with an address and a picture for the account")
    func setup() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp("a+b@example.com"))
            let output = try await fixture.twoFactor.enrollTotp(
                .init(body: SessionProof(password: AccessFixture.password), caller: caller, context: .test))
            guard case .ok(let setup) = output else { throw Fixture.Unexpected() }
            #expect(
                setup.otpauthUri.hasPrefix("otpauth://totp/Singr:a%2Bb%40example.com?secret=\(setup.secret)&")
            )
            #expect(setup.qrCode.hasPrefix("data:image/png;base64,"))
            #expect(setup.expiresIn == 600)
        }
    }

    @Test("needs the password, or a session that was just authenticated")
    func proof() async throws {
        try await AccessFixture.with { fixture in
            var caller = try fixture.caller(try await fixture.signUp())
            await expectRefusal(401) { try await fixture.enrol(caller, password: "wrong") }
            _ = try await fixture.enrol(caller, password: nil)
            caller.authenticatedAt -= 900
            let stale = caller
            await expectRefusal(403, "reauthentication_required") {
                try await fixture.enrol(stale, password: nil)
            }
            _ = try await fixture.enrol(stale)
        }
    }

    @Test("can be set up by an account that has no password")
    func withoutPassword() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            try await fixture.run("UPDATE users SET password_hash = NULL")
            let app = try await fixture.enrol(caller, password: nil)
            _ = try await fixture.confirm(fixture.code(of: app), caller)
        }
    }

    @Test("whose setup had five wrong codes must be set up again")
    func wrongCodes() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let app = try await fixture.enrol(caller)
            let code = fixture.code(of: app)
            for _ in 0..<5 {
                let refused = await problem { try await fixture.confirm(otherCode(than: code), caller) }
                #expect(refused?.slug == "invalid_code")
            }
            await expectRefusal(409, "conflict") { try await fixture.confirm(code, caller) }
            let again = try await fixture.enrol(caller)
            _ = try await fixture.confirm(fixture.code(of: again), caller)
        }
    }

    @Test("whose setup took longer than ten minutes must be set up again")
    func expired() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let app = try await fixture.enrol(caller)
            try await fixture.run("UPDATE totp_factors SET pending_expires_at = now() - interval '1 second'")
            await expectRefusal(409, "conflict") { try await fixture.confirm(fixture.code(of: app), caller) }
        }
    }

    @Test("is confirmed once, by however many callers")
    func concurrentConfirmation() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let code = fixture.code(of: try await fixture.enrol(caller))
            let confirmed = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<4 {
                    group.addTask { (try? await fixture.confirm(code, caller)) != nil }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(confirmed == 1)
        }
    }

    @Test("is not replaced by the password alone: neither set up nor confirmed (defect 8)")
    func replacementWithoutFactor() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            var thief = account.caller
            thief.methods = Int32(AuthenticationMethods.password.rawValue)
            let caller = thief
            await expectRefusal(403, "reauthentication_required") { try await fixture.enrol(caller) }
            let app = try await fixture.enrol(account.caller)
            let code = fixture.code(of: app)
            await expectRefusal(403) { try await fixture.confirm(code, caller) }
            try await fixture.verify(
                try await fixture.challenge(), .totp, fixture.code(of: account.app))
        }
    }

    @Test("takes a fresh second factor to be replaced, not one of days ago with the password")
    func replacementWithOldSession() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            var caller = account.caller
            caller.authenticatedAt -= 86_400
            let stale = caller
            await expectRefusal(403, "reauthentication_required") { try await fixture.enrol(stale) }
        }
    }

    @Test("stays in force until the one that replaces it is confirmed, and brings no other recovery codes")
    func replacement() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let app = try await fixture.enrol(account.caller)
            try await fixture.verify(try await fixture.challenge(), .totp, fixture.code(of: account.app))
            let answer = try await fixture.confirm(fixture.code(of: app), account.caller)
            #expect(answer.backupCodes.isEmpty)
            let challenge = try await fixture.challenge()
            let former = fixture.code(of: account.app)
            await expectRefusal(401) { try await fixture.verify(challenge, .totp, former) }
            try await fixture.verify(challenge, .totp, fixture.presentCode(of: app))
        }
    }

    @Test("that was begun before another factor came on is not confirmed by a session that shows none")
    func setupOfBefore() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let code = fixture.code(of: try await fixture.enrol(caller))
            try await fixture.run(
                "INSERT INTO sms_factors (users_id, phone_number) SELECT users_id, '+436641234542' FROM users"
            )
            await expectRefusal(403, "reauthentication_required") { try await fixture.confirm(code, caller) }
        }
    }

    @Test("keeps the zeros in front of a code, and takes no digits but ASCII")
    func oddCodes() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let app = try await fixture.enrol(caller)
            var code = fixture.code(of: app)
            while !code.hasPrefix("0") { code = fixture.code(of: app) }
            let wide = String(
                String.UnicodeScalarView(code.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) })
            )
            for odd in [String(code.drop { $0 == "0" }), wide, code + "0"] {
                await expectRefusal(400, "invalid_code") { try await fixture.confirm(odd, caller) }
            }
            _ = try await fixture.confirm(code, caller)
        }
    }

    @Test("seals its secret in the database")
    func sealed() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let sealed = try #require(
                try await fixture.database.first(TOTPStatements.seed, [.uuid(account.caller.id)]))
            let secret = try fixture.services.seedCipher.open(sealed.bytes, owner: account.caller.id)
                .plaintext
            #expect(secret.count == 20 && sealed.bytes.count == 53)
        }
    }
}
