import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("One's own telephone number")
struct PhoneTests {
    private static let number = "+15155550123"

    @Test("defect 24: becomes the account's when the code that was sent to it is shown")
    func confirms() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.askForCode(caller)
            #expect(
                try await fixture.value("SELECT phone_number FROM users WHERE phone_number IS NOT NULL")
                    == nil)
            let code = try #require(try await fixture.textedCode())
            let digest = try #require(try await fixture.value("SELECT code_digest::text FROM phone_codes"))
            #expect(!digest.contains(code))
            try await fixture.show(code, caller)
            #expect(
                try await fixture.value("SELECT phone_number FROM users WHERE phone_verified_at IS NOT NULL")
                    == Self.number)
            await expectRefusal(400, "invalid_code") { try await fixture.show(code, caller) }
            #expect(try await fixture.events(.phoneVerified) == ["success", "code"])
            #expect(try await fixture.messages().contains("phone_verified"))
        }
    }

    @Test(
        "refuses numbers that no text message goes to, or that cost extra",
        arguments: [
            "+19005550123", "+449012345678", "+8821612345678", "+18765550123", "+442071234567",
        ])
    func refusesNumber(_ number: String) async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let refused = await problem { try await fixture.askForCode(caller, number) }
            #expect(refused?.violations.map(\.code) == ["unsupported_number"])
        }
    }

    @Test("attack: guessing ends after five wrong codes; the right one comes too late, and so does a new one")
    func guessing() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.askForCode(caller)
            let code = try #require(try await fixture.textedCode())
            let wrong = code == "000000" ? "000001" : "000000"
            var details: [String] = []
            for _ in 0..<4 {
                let refused = await problem { try await fixture.show(wrong, caller) }
                #expect(refused?.slug == "invalid_code")
                details.append(refused?.detail ?? "")
            }
            #expect(details.first == "The code is wrong. 4 attempts are left.")
            #expect(details.last == "The code is wrong. 1 attempt is left.")
            await expectRefusal(429, "rate_limited") { try await fixture.show(wrong, caller) }
            let late = await problem { try await fixture.show(code, caller) }
            #expect(late?.status == 429)
            #expect(1...300 ~= (late?.retryAfter ?? 0))
            try await fixture.run("UPDATE phone_codes SET sent_at = now() - interval '2 minutes'")
            await expectRefusal(429) { try await fixture.askForCode(caller) }
            try await fixture.run("UPDATE phone_codes SET expires_at = now() - interval '1 second'")
            try await fixture.askForCode(caller)
            try await fixture.show(try #require(try await fixture.textedCode()), caller)
        }
    }

    @Test("attack: asking for another code gives no new attempts, and wrong ones make no code live longer")
    func resend() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.askForCode(caller)
            let expiry = try await fixture.value("SELECT expires_at::text FROM phone_codes")
            for _ in 0..<3 { _ = await problem { try await fixture.show("000000", caller) } }
            #expect(try await fixture.value("SELECT expires_at::text FROM phone_codes") == expiry)
            await expectRefusal(429) { try await fixture.askForCode(caller) }
            try await fixture.run("UPDATE phone_codes SET sent_at = now() - interval '61 seconds'")
            try await fixture.askForCode(caller)
            #expect(try await fixture.value("SELECT failures::text FROM phone_codes") == "3")
        }
    }

    @Test("race: attempts at once are counted one by one")
    func racedAttempts() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.askForCode(caller)
            let made = await successes(of: 8) { try await fixture.show("000000", caller) }
            #expect(made == 0)
            #expect(try await fixture.value("SELECT failures::text FROM phone_codes") == "5")
        }
    }

    @Test("race: a code that is shown twice at once works once")
    func racedCode() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.askForCode(caller)
            let code = try #require(try await fixture.textedCode())
            let made = await successes(of: 4) { try await fixture.show(code, caller) }
            #expect(made == 1)
        }
    }

    @Test("defect 34: a code with zeros in front works; digits of other scripts do not")
    func oddCodes() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            for text in ["000042", "999999"] {
                try await fixture.run("DELETE FROM phone_codes")
                try await fixture.run("DELETE FROM phone_sends")
                try await fixture.askForCode(caller)
                let code = try #require(NumericCode(text))
                try await fixture.run(
                    "UPDATE phone_codes SET code_digest = $1",
                    [
                        .bytes(
                            fixture.services.digests.codes.digest(
                                code, user: caller.id, purpose: "verify_phone"))
                    ])
                await expectRefusal(400, "invalid_code") { try await fixture.show("٠٠٠٠٤٢", caller) }
                try await fixture.show(text, caller)
            }
        }
    }

    @Test("attack: another user's code, and a code for another purpose, confirm nothing")
    func foreignCode() async throws {
        try await AccessFixture.with { fixture in
            let (caller, other) = (try await fixture.member(), try await fixture.member("bea@example.com"))
            try await fixture.askForCode(caller)
            let code = try #require(try await fixture.textedCode())
            await expectRefusal(400, "invalid_code") { try await fixture.show(code, other) }
            try await fixture.run("UPDATE phone_codes SET users_id = $1", [.uuid(other.id)])
            await expectRefusal(400, "invalid_code") { try await fixture.show(code, other) }
            try await fixture.run(
                "UPDATE phone_codes SET users_id = $1, purpose = 'enrol_sms'", [.uuid(caller.id)])
            await expectRefusal(400, "invalid_code") { try await fixture.show(code, caller) }
        }
    }

    @Test("attack: a number gets five messages an hour and twenty a day, whoever asks, and at once too")
    func flooding() async throws {
        try await AccessFixture.with { fixture in
            var callers: [SignedInUser] = []
            for index in 0..<8 { callers.append(try await fixture.member("user\(index)@example.com")) }
            let sent = await withTaskGroup(of: Bool.self) { group in
                for caller in callers {
                    group.addTask { (try? await fixture.askForCode(caller)) != nil }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(sent == 5)
            try await fixture.run("UPDATE phone_sends SET sent_at = sent_at - interval '61 minutes'")
            try await fixture.run("DELETE FROM phone_codes")
            try await fixture.run(
                """
                INSERT INTO phone_sends SELECT phone_hash, now() - place * interval '1 hour'
                FROM (SELECT DISTINCT phone_hash FROM phone_sends) AS number, generate_series(2, 16) AS place
                """)
            let refused = await problem { try await fixture.askForCode(callers[0]) }
            #expect(refused?.status == 429)
            #expect((refused?.retryAfter ?? 0) > 3600)
        }
    }

    @Test("confirming a number leaves the one that second factors go to; that one cannot be removed")
    func secondFactor() async throws {
        try await AccessFixture.with { fixture in
            var caller = try await fixture.member()
            try await fixture.askForCode(caller)
            try await fixture.show(try #require(try await fixture.textedCode()), caller)
            try await fixture.run(
                "INSERT INTO sms_factors (users_id, phone_number) VALUES ($1, '+15155550123')",
                [.uuid(caller.id)])
            caller.methods |= Int32(AuthenticationMethods.sms.rawValue)
            let strong = caller
            let used = await problem { try await fixture.removePhone(strong) }
            #expect(used?.slug == "conflict")
            try await fixture.run("UPDATE phone_codes SET sent_at = now() - interval '61 seconds'")
            try await fixture.askForCode(strong, "+15155550199")
            try await fixture.show(try #require(try await fixture.textedCode()), strong)
            #expect(try await fixture.value("SELECT phone_number FROM sms_factors") == Self.number)
            try await fixture.removePhone(strong)
            #expect(
                try await fixture.value("SELECT phone_number FROM users WHERE phone_number IS NOT NULL")
                    == nil)
            #expect(try await fixture.events(.phoneRemoved) == ["success"])
        }
    }

    @Test("removing takes a fresh session; text messages can be switched off")
    func guards() async throws {
        try await AccessFixture.with { fixture in
            var caller = try await fixture.member()
            caller.authenticatedAt -= 700
            let stale = caller
            await expectRefusal(403, "reauthentication_required") { try await fixture.removePhone(stale) }
        }
        try await AccessFixture.with(features: FeatureSwitches(sms: false)) { fixture in
            let caller = try await fixture.member()
            await expectRefusal(404, "feature_disabled") { try await fixture.askForCode(caller) }
        }
    }
}

extension AccessFixture {
    fileprivate func askForCode(_ caller: SignedInUser, _ number: String = "+15155550123") async throws {
        _ = try await account.requestPhoneChange(
            .init(
                body: PhoneChange(phoneNumber: number, password: AccessFixture.password), caller: caller,
                context: .test))
    }

    fileprivate func show(_ code: String, _ caller: SignedInUser) async throws {
        _ = try await account.verifyPhone(
            .init(body: PhoneCode(code: code), caller: caller, context: .test))
    }

    fileprivate func removePhone(_ caller: SignedInUser) async throws {
        _ = try await account.removePhone(.init(caller: caller, context: .test))
    }
}
