import ConformanceSupport
import CoreTypes
import Foundation
import Platform
import Postgres
import TestSupport

/// An account with a second factor, its session having shown it.
struct ProtectedTestAccount: Sendable {
    let email: String
    let recoveryCodes: [String]
    let authorization: [(name: String, value: String)]
}

extension World {
    /// Makes an account with an authenticator app.
    func protectedAccount() async throws -> ProtectedTestAccount {
        let account = try await account()
        let app = try await authenticatorApp(of: account)
        let answer = try await post(
            "/v1/auth/two-factor/totp/verify", .object([.init("token", .string(Self.code(of: app)))]),
            headers: account.authorization)
        return ProtectedTestAccount(account, answer)
    }

    /// Sets an authenticator app up, without confirming it.
    func authenticatorApp(of account: TestAccount) async throws -> AuthenticatorApp {
        let setup = try await post(
            "/v1/auth/two-factor/totp/enable",
            .object([.init("password", .string(TestAccount.password))]), headers: account.authorization)
        guard let app = AuthenticatorApp(secret: setup["secret"]?.text ?? "") else {
            throw WorldError(description: "the secret is not base 32")
        }
        return app
    }

    /// What an app shows now.
    static func code(of app: AuthenticatorApp) -> String { app.code(at: Int64(Date().timeIntervalSince1970)) }

    /// Makes an account that gets codes by text message.
    func textedAccount() async throws -> ProtectedTestAccount {
        let account = try await account()
        let code = try await textMessageCode(of: account)
        let answer = try await post(
            "/v1/auth/two-factor/sms/verify", .object([.init("code", .string(code))]),
            headers: account.authorization)
        return ProtectedTestAccount(account, answer)
    }

    /// Sets text messages up; the code is one whose digest was put into the database.
    func textMessageCode(of account: TestAccount) async throws -> String {
        _ = try await post(
            "/v1/auth/two-factor/sms/enable",
            .object([
                .init("phoneNumber", .string(phoneNumber())),
                .init("password", .string(TestAccount.password)),
            ]), headers: account.authorization)
        let code = NumericCode()
        guard let user = CoreTypes.UUID(account.id),
            let keyring = Keyring(secrets: [Array(StartedServer.secret.utf8)])
        else { throw WorldError(description: "the account has no id") }
        let digest = CodeDigests(keyring: keyring).digest(code, user: user, purpose: "enrol_sms")
        try await withDatabase { database in
            _ = try await database.execute(TextMessageStatement.replace, [.uuid(user), .bytes(digest)])
        }
        return code.text
    }

    /// A number that no other call of this run has.
    func phoneNumber() -> String { "+43660\(1_000_000 + unique())" }

    /// Signs in as far as the challenge; gives its token.
    func challenge(of account: ProtectedTestAccount) async throws -> String {
        let answer = try await post(
            "/v1/auth/signin",
            .object([
                .init("email", .string(account.email)), .init("password", .string(TestAccount.password)),
            ]))
        return answer["twoFactorToken"]?.text ?? ""
    }
}

extension ProtectedTestAccount {
    fileprivate init(_ account: TestAccount, _ answer: JSON) {
        email = account.email
        recoveryCodes = answer["backupCodes"]?.items?.compactMap(\.text) ?? []
        authorization = [("Authorization", "Bearer \(answer["accessToken"]?.text ?? "")")]
    }
}

enum TextMessageStatement {
    /// Makes the code of digest `$2` the one that was sent to user `$1`.
    static let replace = Statement<NoRow>(
        "replace text code", "UPDATE phone_codes SET code_digest = $2 WHERE users_id = $1")
}
