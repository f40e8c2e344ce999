import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("A recovery code")
struct RecoveryCodeTests {
    @Test("signs in once, ends all other sessions and tells the user how many are left")
    func signsIn() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let code = account.recoveryCodes[0]
            let tokens = try await fixture.verify(
                try await fixture.challenge(), .backup, code.lowercased().filter { $0 != "-" })
            let caller = try fixture.caller(tokens)
            #expect(caller.authenticationMethods == [.password, .recoveryCode])
            #expect(try await fixture.isLive(caller))
            #expect(try await fixture.isLive(account.caller) == false)
            #expect(try await fixture.messages().contains("recovery_code_used"))
            #expect(try await fixture.status(caller).backupCodesRemaining == 9)
            let challenge = try await fixture.challenge()
            await expectRefusal(401) { try await fixture.verify(challenge, .backup, code) }
        }
    }

    @Test("has one winner, however many callers use it at once")
    func raced() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            var challenges: [TwoFactorChallenge] = []
            for place in 1...6 { challenges.append(try await fixture.challenge(from: "192.0.2.\(place)")) }
            let winners = await withTaskGroup(of: Bool.self) { group in
                for (place, challenge) in challenges.enumerated() {
                    group.addTask {
                        let code = account.recoveryCodes[0]
                        return
                            (try? await fixture.verify(
                                challenge, .backup, code, from: "192.0.2.\(place + 1)")) != nil
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(winners == 1)
            #expect(try await fixture.events(.recoveryCodeUsed).count == 1)
        }
    }

    @Test("of a known selector is refused like one of an unknown selector")
    func selectorOracle() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let selectors = Set(account.recoveryCodes.map { String($0.prefix(2)) })
            let unknown = try #require(
                ["00", "11", "22", "33", "44", "55", "66", "77", "88", "99", "AA"]
                    .first { !selectors.contains($0) })
            let challenge = try await fixture.challenge()
            let known = try #require(selectors.first)
            let first = await problem {
                try await fixture.verify(challenge, .backup, known + "00-0000-0000-0000")
            }
            let second = await problem {
                try await fixture.verify(challenge, .backup, unknown + "00-0000-0000-0000")
            }
            #expect(first?.status == 401 && first?.detail == second?.detail && first?.slug == second?.slug)
        }
    }

    @Test("is stored as a digest")
    func stored() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let code = try #require(RecoveryCode(account.recoveryCodes[0]))
            let row = try await fixture.database.first(
                RecoveryCodeStatements.stored, [.uuid(account.caller.id), .text(code.selector)])
            #expect(row?.bytes.count == 36)
        }
    }

    @Test("is void once others were issued, which takes a session that shows a second factor")
    func regeneration() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            var thief = account.caller
            thief.methods = Int32(AuthenticationMethods.password.rawValue)
            let caller = thief
            for password in [nil, AccessFixture.password] {
                await expectRefusal(403, "reauthentication_required") {
                    try await regenerate(fixture, caller, password: password)
                }
            }
            let codes = try await regenerate(fixture, account.caller)
            #expect(Set(codes).isDisjoint(with: account.recoveryCodes) && codes.count == 10)
            #expect(try await fixture.messages().contains("recovery_codes_replaced"))
            let challenge = try await fixture.challenge()
            await expectRefusal(401) {
                try await fixture.verify(challenge, .backup, account.recoveryCodes[0])
            }
            try await fixture.verify(challenge, .backup, codes[0])
        }
    }

    @Test("is not issued without a second factor")
    func withoutFactor() async throws {
        try await AccessFixture.with { fixture in
            let caller = try fixture.caller(try await fixture.signUp())
            await expectRefusal(409, "conflict") { try await regenerate(fixture, caller) }
            let output = try await fixture.twoFactor.getBackupCodeCount(.init(caller: caller, context: .test))
            #expect(
                output.count == RecoveryCodeCount(total: 0, remaining: 0, generatedAt: nil))
        }
    }

    @Test("is counted")
    func counted() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let caller = try fixture.caller(
                try await fixture.verify(
                    try await fixture.challenge(), .backup, account.recoveryCodes[3]))
            let output = try await fixture.twoFactor.getBackupCodeCount(.init(caller: caller, context: .test))
            #expect(output.count.total == 10 && output.count.remaining == 9)
            #expect(output.count.generatedAt != nil)
        }
    }

    @discardableResult
    private func regenerate(
        _ fixture: AccessFixture, _ caller: SignedInUser, password: String? = AccessFixture.password
    ) async throws -> [String] {
        let output = try await fixture.twoFactor.regenerateBackupCodes(
            .init(body: SessionProof(password: password), caller: caller, context: .test))
        guard case .ok(let set) = output else { throw Fixture.Unexpected() }
        return set.backupCodes
    }
}

extension GetBackupCodeCount.Output {
    fileprivate var count: RecoveryCodeCount {
        switch self {
        case .ok(let count): count
        }
    }
}
