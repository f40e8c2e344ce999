import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// `auth_time` and `amr` are one claim (RFC 9068 §2.2.1).
@Suite("A second factor that was shown long ago")
struct FreshFactorTests {
    @Test("attack: is not made fresh by the password; a code is due")
    func password() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let caller = try await fixture.grown(account.caller)
            let proof = AuthenticationProof.password(PasswordProof(password: AccessFixture.password))
            let renewed = try await fixture.reauthenticate(proof, caller)
            #expect(renewed.authenticatedAt == caller.authenticatedAt)
            #expect(renewed.authenticationMethods == [.password, .oneTimePassword])
            await expectRefusal(403, "reauthentication_required") { try await fixture.endAll(renewed) }
            let code = AuthenticationProof.totp(AppCodeProof(code: fixture.code(of: account.app)))
            let fresh = try await fixture.reauthenticate(code, renewed)
            #expect(fresh.authenticatedAt > caller.authenticatedAt + 3_000)
            try await fixture.endAll(fresh)
        }
    }

    @Test("attack: is as old in the session that a change of password begins")
    func changedPassword() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let caller = try await fixture.grown(account.caller)
            let output = try await fixture.account.changePassword(
                .init(
                    headers: .init(userAgent: "Test/1"),
                    body: PasswordChange(
                        currentPassword: AccessFixture.password, newPassword: "four small red boats"),
                    caller: caller, context: .test))
            guard case .ok(let tokens) = output else { throw Fixture.Unexpected() }
            let next = try fixture.caller(tokens)
            #expect(next.authenticatedAt == caller.authenticatedAt)
            await expectRefusal(403, "reauthentication_required") { try await fixture.endAll(next) }
        }
    }

    @Test("is as old after a refresh")
    func refreshed() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            let tokens = try await fixture.verify(
                try await fixture.challenge(), .totp, fixture.code(of: account.app))
            let caller = try await fixture.grown(try fixture.caller(tokens))
            let proof = AuthenticationProof.password(PasswordProof(password: AccessFixture.password))
            _ = try await fixture.reauthenticate(proof, caller)
            let next = try await fixture.refresh(tokens.refreshToken)
            #expect(try fixture.caller(next.accessToken).authenticatedAt == caller.authenticatedAt)
        }
    }

    @Test("counts no more once the account has none: the password makes the session fresh again")
    func withoutFactor() async throws {
        try await AccessFixture.with { fixture in
            let account = try await fixture.protectedAccount()
            try await fixture.disable(
                .totp, fixture.code(of: account.app), account.caller, password: AccessFixture.password)
            let caller = try await fixture.grown(account.caller)
            let proof = AuthenticationProof.password(PasswordProof(password: AccessFixture.password))
            try await fixture.endAll(try await fixture.reauthenticate(proof, caller))
        }
    }
}

extension AccessFixture {
    /// The caller an hour after they showed who they are.
    fileprivate func grown(_ caller: SignedInUser) async throws -> SignedInUser {
        try await run(
            "UPDATE sessions SET authenticated_at = to_timestamp($1::bigint)",
            [.int64(caller.authenticatedAt - 3_600)])
        var older = caller
        older.authenticatedAt -= 3_600
        return older
    }

    /// Something that takes a fresh authentication.
    fileprivate func endAll(_ caller: SignedInUser) async throws {
        _ = try await auth.signOutAll(
            .init(body: SessionsToEnd(exceptCurrent: true), caller: caller, context: .test))
    }
}
