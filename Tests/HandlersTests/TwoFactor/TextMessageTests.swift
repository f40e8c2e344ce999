import CoreTypes
import Generated
import Platform
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("Codes by text message")
struct TextMessageTests {
    @Test("are on once one is confirmed, and bring recovery codes as the first factor")
    func firstFactor() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            guard case .tokens(let elsewhere) = try await fixture.signIn() else { throw Fixture.Unexpected() }
            let code = try await fixture.enrolSMS(caller)
            #expect(try await fixture.status(caller).smsEnabled == false)
            let answer = try await fixture.confirmSMS(code, caller)
            #expect(answer.backupCodes.count == 10)
            let renewed = try fixture.caller(answer.accessToken)
            #expect(renewed.authenticationMethods == [.password, .sms])
            #expect(try await fixture.isLive(caller) == false)
            #expect(try await fixture.isLive(try fixture.caller(elsewhere)) == false)
            #expect(try await fixture.status(renewed).smsPhoneNumber == "…42")
            #expect(try await fixture.messages().contains("sms_two_factor_enabled"))
            await expectRefusal(400, "invalid_code") { try await fixture.confirmSMS(code, renewed) }
        }
    }

    @Test("leave the recovery codes of the other factor alone (defect 32)")
    func furtherFactor() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let answer = try await fixture.confirmSMS(
                try await fixture.enrolSMS(account.caller), account.caller)
            #expect(answer.backupCodes.isEmpty)
            try await fixture.verify(try await fixture.challenge(), .backup, account.recoveryCodes[0])
        }
    }

    @Test("do not change their number by the password alone")
    func otherNumber() async throws {
        try await AccessFixture.with { fixture in
            let (caller, _) = try await smsAccount(fixture)
            var thief = caller
            thief.methods = Int32(AuthenticationMethods.password.rawValue)
            let stranger = thief
            try await fixture.passMinute()
            await expectRefusal(403, "reauthentication_required") {
                try await fixture.enrolSMS(stranger, "+436641234521")
            }
            let code = try await fixture.enrolSMS(caller, "+436641234521")
            await expectRefusal(403) { try await fixture.confirmSMS(code, stranger) }
            #expect(try await fixture.status(caller).smsPhoneNumber == "…42")
            _ = try await fixture.confirmSMS(code, caller)
            #expect(try await fixture.status(caller).smsPhoneNumber == "…21")
        }
    }

    @Test(
        "are refused to numbers that no text message goes to, or that cost extra",
        arguments: ["+19005550123", "+449012345678", "+8821612345678", "+18765550123", "+442071234567"])
    func refusesNumber(_ number: String) async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let refused = await problem { try await fixture.enrolSMS(caller, number) }
            #expect(refused?.violations.map(\.code) == ["unsupported_number"])
        }
    }

    @Test("are sent a minute apart at the soonest")
    func gap() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            _ = try await fixture.enrolSMS(caller)
            let refused = await problem { try await fixture.enrolSMS(caller) }
            #expect(refused?.slug == "rate_limited" && (1...60).contains(refused?.retryAfter ?? 0))
            try await fixture.passMinute()
            _ = try await fixture.enrolSMS(caller)
        }
    }

    @Test("are sent to a number five times an hour and twenty times a day, whoever asks")
    func numberLimits() async throws {
        try await AccessFixture.with { fixture in
            for place in 0..<5 {
                let caller = try fixture.caller(try await fixture.signUp("s\(place)@example.com"))
                _ = try await fixture.enrolSMS(caller)
            }
            let last = try fixture.caller(try await fixture.signUp())
            let hour = await problem { try await fixture.enrolSMS(last) }
            #expect(hour?.slug == "rate_limited" && (3_500...3_600).contains(hour?.retryAfter ?? 0))
            _ = try await fixture.enrolSMS(last, "+436641234543")
            try await fixture.passMinute()
            try await fixture.run(
                """
                INSERT INTO phone_sends (phone_hash, sent_at)
                SELECT phone_hash, sent_at - interval '2 hours' - n * interval '1 minute'
                FROM (SELECT phone_hash, sent_at FROM phone_sends ORDER BY sent_at LIMIT 1) AS first,
                    generate_series(1, 20) AS n
                """)
            try await fixture.run("DELETE FROM phone_sends WHERE sent_at > now() - interval '1 hour'")
            let day = await problem { try await fixture.enrolSMS(last) }
            #expect((70_000...86_400).contains(day?.retryAfter ?? 0))
        }
    }

    @Test("have five attempts, which another code does not give back")
    func attempts() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            let first = try await fixture.enrolSMS(caller)
            for _ in 0..<3 {
                await expectRefusal(400, "invalid_code") {
                    try await fixture.confirmSMS(otherCode(than: first), caller)
                }
            }
            try await fixture.passMinute()
            let second = try await fixture.enrolSMS(caller)
            let last = await problem { try await fixture.confirmSMS(otherCode(than: second), caller) }
            #expect(last?.detail == "The code is wrong. 1 attempt is left.")
            await expectRefusal(429, "rate_limited") {
                try await fixture.confirmSMS(otherCode(than: second), caller)
            }
            await expectRefusal(429, "rate_limited") { try await fixture.confirmSMS(second, caller) }
            try await fixture.passMinute()
            await expectRefusal(429, "rate_limited") { try await fixture.enrolSMS(caller) }
            try await fixture.run("UPDATE phone_codes SET expires_at = now() - interval '1 second'")
            _ = try await fixture.confirmSMS(try await fixture.enrolSMS(caller), caller)
        }
    }

    @Test("expire, and are bound to their user")
    func bound() async throws {
        try await AccessFixture.with { fixture in
            let ana = try fixture.caller(try await fixture.signUp())
            let ben = try fixture.caller(try await fixture.signUp("ben@example.com"))
            let code = try await fixture.enrolSMS(ana)
            var bens = try await fixture.enrolSMS(ben, "+436641234521")
            while bens == code {
                try await fixture.passMinute()
                bens = try await fixture.enrolSMS(ben, "+436641234521")
            }
            await expectRefusal(400, "invalid_code") { try await fixture.confirmSMS(code, ben) }
            try await fixture.run("UPDATE phone_codes SET expires_at = now() - interval '1 second'")
            await expectRefusal(400, "invalid_code") { try await fixture.confirmSMS(code, ana) }
        }
    }

    @Test("finish a sign-in, within its attempts and messages")
    func signIn() async throws {
        try await AccessFixture.with { fixture in
            let (caller, _) = try await smsAccount(fixture)
            let challenge = try await fixture.challenge()
            #expect(challenge.twoFactorMethods == [.sms, .backup] && challenge.phoneNumber == "…42")
            let first = try await fixture.sendCode(challenge)
            await expectRefusal(429, "rate_limited") { try await fixture.sendCode(challenge) }
            for _ in 0..<4 {
                try await fixture.passMinute()
                await expectRefusal(401) { try await fixture.verify(challenge, .sms, otherCode(than: first)) }
            }
            let second = try await fixture.sendCode(challenge)
            let tokens = try await fixture.verify(challenge, .sms, second)
            #expect(try fixture.caller(tokens).authenticationMethods == [.password, .sms])
            #expect(try fixture.caller(tokens).id == caller.id)
        }
    }

    @Test("do not give a sign-in its attempts back, and are three at most")
    func resend() async throws {
        try await AccessFixture.with { fixture in
            _ = try await smsAccount(fixture)
            let challenge = try await fixture.challenge()
            var code = ""
            for _ in 0..<3 {
                code = try await fixture.sendCode(challenge)
                try await fixture.passMinute()
                _ = await problem { try await fixture.verify(challenge, .sms, otherCode(than: code)) }
            }
            await expectRefusal(429, "rate_limited") { try await fixture.sendCode(challenge) }
            for _ in 0..<2 {
                try await fixture.forgiveFailures()
                _ = await problem { try await fixture.verify(challenge, .sms, otherCode(than: code)) }
            }
            try await fixture.forgiveFailures()
            let right = code
            await expectRefusal(400, "invalid_token") { try await fixture.verify(challenge, .sms, right) }
            await expectRefusal(400, "invalid_token") { try await fixture.sendCode(challenge) }
        }
    }

    @Test("serve the purpose that they were sent for and no other, nor another sign-in")
    func purposes() async throws {
        try await AccessFixture.with { fixture in
            let (caller, _) = try await smsAccount(fixture)
            let challenge = try await fixture.challenge()
            let other = try await fixture.challenge()
            let signIn = try await fixture.sendCode(challenge)
            await expectRefusal(401) { try await fixture.verify(other, .sms, signIn) }
            await expectRefusal(401) {
                try await fixture.reauthenticate(.sms(TextCodeProof(code: signIn)), caller)
            }
            try await fixture.passMinute()
            let stepUp = try await stepUpCode(fixture, caller)
            if stepUp != signIn {
                await expectRefusal(401) { try await fixture.verify(challenge, .sms, stepUp) }
            }
            await expectRefusal(400, "invalid_code") { try await fixture.confirmSMS(stepUp, caller) }
        }
    }

    @Test("show again who is there, once")
    func stepUp() async throws {
        try await AccessFixture.with { fixture in
            let (caller, _) = try await smsAccount(fixture)
            try await fixture.run("UPDATE sessions SET authenticated_at = now() - interval '1 hour'")
            let code = try await stepUpCode(fixture, caller)
            let renewed = try await fixture.reauthenticate(.sms(TextCodeProof(code: code)), caller)
            #expect(renewed.authenticatedAt >= caller.authenticatedAt)
            #expect(renewed.authenticationMethods == [.password, .sms])
            await expectRefusal(401) {
                try await fixture.reauthenticate(.sms(TextCodeProof(code: code)), renewed)
            }
            try await fixture.passMinute()
            try await fixture.disable(.sms, try await stepUpCode(fixture, renewed), renewed)
        }
    }

    @Test("are not sent where the factor is off, nor where the installation has none")
    func off() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            await expectRefusal(409, "conflict") { try await stepUpCode(fixture, account.caller) }
            let challenge = try await fixture.challenge()
            await expectRefusal(409, "conflict") { try await fixture.sendCode(challenge) }
        }
        try await AccessFixture.with(features: FeatureSwitches(sms: false)) { fixture in
            let account = try await fixture.protectedAccount()
            let challenge = try await fixture.challenge()
            for refused in [
                await problem { try await fixture.enrolSMS(account.caller) },
                await problem { try await stepUpCode(fixture, account.caller) },
                await problem { try await fixture.sendCode(challenge) },
                await problem { try await fixture.verify(challenge, .sms, "000000") },
            ] {
                #expect(refused?.slug == "feature_disabled")
            }
        }
    }

    /// Somebody whose only factor is text messages.
    private func smsAccount(_ fixture: AccessFixture) async throws -> (SignedInUser, [String]) {
        let caller = try fixture.caller(try await fixture.signUp())
        let answer = try await fixture.confirmSMS(try await fixture.enrolSMS(caller), caller)
        return (try fixture.caller(answer.accessToken), answer.backupCodes)
    }

    private func stepUpCode(_ fixture: AccessFixture, _ caller: SignedInUser) async throws -> String {
        _ = try await fixture.twoFactor.sendReauthenticationSms(.init(caller: caller, context: .test))
        return try await fixture.sentCode()
    }
}
