import CoreTypes
import Generated
import Platform
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("Switching a second factor off")
struct FactorRemovalTests {
    @Test("takes a code, ends all other sessions, and the last factor takes the recovery codes along")
    func lastFactor() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let elsewhere = try fixture.caller(
                try await fixture.verify(try await fixture.challenge(), .totp, fixture.code(of: account.app)))
            try await fixture.disable(
                .totp, fixture.code(of: account.app), account.caller, password: AccessFixture.password)
            #expect(try await fixture.isLive(account.caller))
            #expect(try await fixture.isLive(elsewhere) == false)
            #expect(try await fixture.messages().contains("two_factor_disabled"))
            let status = try await fixture.status(account.caller)
            #expect(!status.totpEnabled && !status.backupCodesGenerated && status.backupCodesRemaining == 0)
            guard case .tokens = try await fixture.signIn() else { throw Fixture.Unexpected() }
        }
    }

    @Test("is refused without a code of a factor, whatever else is right")
    func withoutFactor() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            for code in ["000000", "0000-0000-0000-0000", fixture.presentCode(of: account.app)] {
                try await fixture.forgiveFailures()
                await expectRefusal(400, "invalid_code") {
                    try await fixture.disable(
                        .totp, code, account.caller, password: AccessFixture.password)
                }
            }
            #expect(try await fixture.status(account.caller).totpEnabled)
        }
    }

    @Test("is refused without the proof, and then uses no code up")
    func withoutProof() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let code = account.recoveryCodes[0]
            await expectRefusal(401) {
                try await fixture.disable(.totp, code, account.caller, password: "wrong")
            }
            var thief = account.caller
            thief.methods = Int32(AuthenticationMethods.password.rawValue)
            let caller = thief
            await expectRefusal(403) { try await fixture.disable(.totp, code, caller) }
            #expect(try await fixture.status(account.caller).backupCodesRemaining == 10)
        }
    }

    @Test("of one that is off is a conflict, and uses no code up")
    func off() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let code = account.recoveryCodes[0]
            await expectRefusal(409, "conflict") { try await fixture.disable(.sms, code, account.caller) }
            #expect(try await fixture.status(account.caller).backupCodesRemaining == 10)
            let plain = try fixture.caller(try await fixture.signUp("ben@example.com"))
            await expectRefusal(409, "conflict") { try await fixture.disable(.totp, "000000", plain) }
        }
    }

    @Test("takes a recovery code; the other factor keeps the rest of them")
    func byRecoveryCode() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let answer = try await fixture.confirmSMS(
                try await fixture.enrolSMS(account.caller), account.caller)
            let caller = try fixture.caller(answer.accessToken)
            try await fixture.disable(.totp, account.recoveryCodes[0], caller)
            let status = try await fixture.status(caller)
            #expect(status.smsEnabled && !status.totpEnabled && status.backupCodesRemaining == 9)
            #expect(try await fixture.challenge().twoFactorMethods == [.sms, .backup])
        }
    }
}
