import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// An account with an authenticator app.
struct ProtectedAccount {
    let email: String
    /// The caller as the answer's access token says.
    let caller: SignedInUser
    let app: AuthenticatorApp
    let recoveryCodes: [String]
}

extension AccessFixture {
    static let phone = "+436641234542"

    var twoFactor: TwoFactorHandlers { TwoFactorHandlers(services: services) }

    /// Signs somebody up and switches an authenticator app on.
    func protectedAccount(_ email: String = "ana@example.com") async throws -> ProtectedAccount {
        let caller = try caller(try await signUp(email))
        let app = try await enrol(caller)
        let answer = try await confirm(code(of: app), caller)
        return ProtectedAccount(
            email: email, caller: try self.caller(answer.accessToken), app: app,
            recoveryCodes: answer.backupCodes)
    }

    /// Sets an app up, by password, without confirming it.
    func enrol(_ caller: SignedInUser, password: String? = AccessFixture.password) async throws
        -> AuthenticatorApp
    {
        let output = try await twoFactor.enrollTotp(
            .init(body: SessionProof(password: password), caller: caller, context: .test))
        guard case .ok(let setup) = output else { throw Fixture.Unexpected() }
        return try #require(AuthenticatorApp(secret: setup.secret))
    }

    func confirm(_ code: String, _ caller: SignedInUser) async throws -> SecondFactorOn {
        let output = try await twoFactor.confirmTotp(
            .init(body: AuthenticatorCode(token: code), caller: caller, context: .test))
        guard case .ok(let answer) = output else { throw Fixture.Unexpected() }
        return answer
    }

    /// A code of a time step that was not used yet.
    func code(of app: AuthenticatorApp) -> String {
        clock.advance(seconds: 30)
        return presentCode(of: app)
    }

    /// The code of the present time step.
    func presentCode(of app: AuthenticatorApp) -> String {
        app.code(at: clock.now().microsecondsSinceEpoch / 1_000_000)
    }

    /// Signs in by password as far as the challenge.
    func challenge(_ email: String = "ana@example.com", from address: String = "192.0.2.1") async throws
        -> TwoFactorChallenge
    {
        guard case .twoFactor(let challenge) = try await signIn(email, from: address) else {
            throw Fixture.Unexpected()
        }
        return challenge
    }

    /// Answers a challenge.
    @discardableResult
    func verify(
        _ challenge: TwoFactorChallenge, _ method: TwoFactorMethod, _ code: String,
        from address: String = "192.0.2.1"
    ) async throws -> SessionTokens {
        let output = try await twoFactor.verifyTwoFactorChallenge(
            .init(
                headers: .init(userAgent: "Test/1"),
                body: ChallengeAnswer(
                    twoFactorToken: challenge.twoFactorToken, method: method, token: code),
                context: RequestContext(id: "test", clientAddress: address)))
        guard case .ok(let tokens) = output else { throw Fixture.Unexpected() }
        return tokens
    }

    /// Switches a factor off.
    func disable(
        _ kind: SecondFactorKind, _ code: String, _ caller: SignedInUser, password: String? = nil
    ) async throws {
        _ = try await twoFactor.disableTwoFactor(
            .init(
                body: SecondFactorToRemove(method: kind, code: code, password: password), caller: caller,
                context: .test))
    }

    /// Sets text messages up and gives the code that was sent.
    func enrolSMS(_ caller: SignedInUser, _ number: String = AccessFixture.phone) async throws -> String {
        _ = try await twoFactor.enrollSms(
            .init(
                body: TextMessageNumber(phoneNumber: number, password: Self.password), caller: caller,
                context: .test))
        return try await sentCode()
    }

    func confirmSMS(_ code: String, _ caller: SignedInUser) async throws -> SecondFactorOn {
        let output = try await twoFactor.confirmSms(
            .init(body: TextMessageCode(code: code), caller: caller, context: .test))
        guard case .ok(let answer) = output else { throw Fixture.Unexpected() }
        return answer
    }

    /// Sends the code of a challenge and gives it.
    func sendCode(_ challenge: TwoFactorChallenge) async throws -> String {
        _ = try await twoFactor.sendTwoFactorSms(
            .init(body: ChallengeReference(twoFactorToken: challenge.twoFactorToken), context: .test))
        return try await sentCode()
    }

    /// Shows again who is there.
    func reauthenticate(_ proof: AuthenticationProof, _ caller: SignedInUser) async throws -> SignedInUser {
        let output = try await auth.reauthenticate(.init(body: proof, caller: caller, context: .test))
        guard case .ok(let answer) = output else { throw Fixture.Unexpected() }
        return try self.caller(answer.accessToken)
    }

    func status(_ caller: SignedInUser) async throws -> TwoFactorStatus {
        let output = try await twoFactor.getTwoFactorStatus(.init(caller: caller, context: .test))
        guard case .ok(let status) = output else { throw Fixture.Unexpected() }
        return status
    }

    /// The code of the text message that was enqueued last.
    func sentCode() async throws -> String {
        let statement = Statement<SealedMessageRow>(
            "test sent code",
            """
            SELECT (payload->>'message')::uuid, payload->>'sealed' FROM jobs
            WHERE kind = 'message.send' AND payload->>'template' IN ('sign_in_code', 'enrolment_code')
            ORDER BY jobs_id DESC LIMIT 1
            """)
        let row = try #require(try await database.first(statement))
        let sealed = try #require(Base64URL.decode(row.sealed))
        let opened = try encryption.cipher(purpose: "message").open(sealed, owner: row.id).plaintext
        let text = String(decoding: opened, as: UTF8.self)
        let start = try #require(text.firstRange(of: "\"code\":\""))
        return String(text[start.upperBound...].prefix(6))
    }

    /// Lets another code be sent at once, and forgets failures of the address.
    func passMinute() async throws {
        try await run("UPDATE phone_codes SET sent_at = sent_at - interval '61 seconds'")
        try await run("UPDATE sign_in_challenges SET code_sent_at = code_sent_at - interval '61 seconds'")
        try await run("DELETE FROM sign_in_throttles")
    }

    /// Forgets failures of addresses, which slow tests of other limits down.
    func forgiveFailures() async throws { try await run("DELETE FROM sign_in_throttles") }
}

private struct SealedMessageRow: RowDecodable {
    var id: UUID
    var sealed: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        sealed = try row.text()
    }
}

/// A code that is not the given one.
func otherCode(than code: String) -> String { code == "000000" ? "000001" : "000000" }
