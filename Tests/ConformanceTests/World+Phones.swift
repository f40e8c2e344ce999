import ConformanceSupport
import CoreTypes
import Platform
import Postgres

extension World {
    /// Puts a code into the database as if it had been sent to the account's owner.
    func phoneCode(_ text: String, of account: TestAccount) async throws {
        guard let keyring = Keyring(secrets: [Array(StartedServer.secret.utf8)]),
            let code = NumericCode(text),
            let user = UUID(account.id)
        else { throw WorldError(description: "no code for \(account.id)") }
        let digest = CodeDigests(keyring: keyring).digest(code, user: user, purpose: "verify_phone")
        try await withDatabase { database in
            _ = try await database.execute(
                PhoneCodeStatement.add, [.uuid(user), .text("+15152550123"), .bytes(digest)])
        }
    }
}

enum PhoneCodeStatement {
    /// Adds the code of digest `$3` that user `$1` got at number `$2`.
    static let add = Statement<NoRow>(
        "add phone code",
        """
        INSERT INTO phone_codes (users_id, purpose, phone_number, code_digest, expires_at)
        VALUES ($1, 'verify_phone', $2, $3, now() + interval '5 minutes')
        """)
}
