import Generated
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("A code of an authenticator app is good once")
struct ReplayTests {
    @Test("the one that confirmed the app does not sign in")
    func afterConfirmation() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let used = fixture.presentCode(of: account.app)
            let challenge = try await fixture.challenge()
            await expectRefusal(401) { try await fixture.verify(challenge, .totp, used) }
        }
    }

    @Test("the one that signed in neither signs in again nor steps up, nor does one of before")
    func afterSignIn() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let former = fixture.code(of: account.app)
            let used = fixture.code(of: account.app)
            let caller = try fixture.caller(
                try await fixture.verify(try await fixture.challenge(), .totp, used))
            let challenge = try await fixture.challenge()
            for code in [used, former] {
                await expectRefusal(401) { try await fixture.verify(challenge, .totp, code) }
                await expectRefusal(401) {
                    try await fixture.reauthenticate(.totp(AppCodeProof(code: code)), caller)
                }
            }
        }
    }

    @Test("the one that stepped up does not sign in")
    func afterStepUp() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let used = fixture.code(of: account.app)
            _ = try await fixture.reauthenticate(.totp(AppCodeProof(code: used)), account.caller)
            let challenge = try await fixture.challenge()
            await expectRefusal(401) { try await fixture.verify(challenge, .totp, used) }
        }
    }

    @Test("of several callers at once one signs in")
    func raced() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            var challenges: [TwoFactorChallenge] = []
            for place in 1...4 { challenges.append(try await fixture.challenge(from: "192.0.2.\(place)")) }
            let code = fixture.code(of: account.app)
            let winners = await withTaskGroup(of: Bool.self) { group in
                for (place, challenge) in challenges.enumerated() {
                    group.addTask {
                        (try? await fixture.verify(challenge, .totp, code, from: "192.0.2.\(place + 1)"))
                            != nil
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(winners == 1)
        }
    }
}
