import CoreTypes
import Platform
import Postgres

/// A recovery code that was found right and is not used up yet.
struct MatchedRecoveryCode: Sendable {
    let selector: String
    let digest: [UInt8]
}

extension AccessServices {
    /// Issues a user's recovery codes and voids all former ones.
    func issueRecoveryCodes(for user: UUID, in transaction: Transaction) async throws -> [RecoveryCode] {
        let codes = recoveryCodes.makeSet()
        try await transaction.execute(RecoveryCodeStatements.void, [.uuid(user)])
        try await transaction.execute(RecoveryCodeStatements.noteSet, [.uuid(user)])
        for code in codes {
            try await transaction.execute(
                RecoveryCodeStatements.add,
                [.uuid(user), .text(code.selector), .bytes(recoveryCodes.digest(code, user: user))])
        }
        return codes
    }

    /// Whether a text is an unused recovery code of the user; nil where it is not. What it takes does not tell
    /// whether its selector is known.
    func matchRecoveryCode(_ text: String, of user: UUID) async throws -> MatchedRecoveryCode? {
        guard let code = RecoveryCode(text) else { return nil }
        let stored = try await database.first(
            RecoveryCodeStatements.stored, [.uuid(user), .text(code.selector)])
        let digest = stored?.bytes ?? Array(repeating: 0, count: Self.recoveryDigestLength)
        guard recoveryCodes.matches(code, digest: digest, user: user), stored != nil else { return nil }
        return MatchedRecoveryCode(selector: code.selector, digest: digest)
    }

    /// Uses a recovery code up and tells the user by mail how many are left; false where somebody else has just used
    /// it.
    func useRecoveryCode(
        _ code: MatchedRecoveryCode, of person: Person, session: UUID? = nil, _ client: Client,
        in transaction: Transaction
    ) async throws -> Bool {
        let left = try await transaction.first(
            RecoveryCodeStatements.use, [.uuid(person.id), .text(code.selector), .bytes(code.digest)])
        guard let left else { return false }
        try await notify(person, .recoveryCodeUsed(left: Int(left)), client, in: transaction)
        try await record(
            AuthEvent(.recoveryCodeUsed, user: person.id, session: session), client, in: transaction)
        return true
    }

    /// Bytes of a stored digest: the key's name and an HMAC-SHA256.
    private static var recoveryDigestLength: Int { 36 }
}

/// How many recovery codes a user has.
struct RecoveryCodeRow: RowDecodable, Sendable {
    /// When they were issued; nil where none were.
    var issuedAt: Timestamp?
    var left: Int32

    init(from row: inout RowReader) throws(RowDecodingError) {
        issuedAt = try row.optionalTimestamp()
        left = try row.int32()
    }
}

enum RecoveryCodeStatements {
    /// Voids the recovery codes of user `$1`.
    static let void = Statement<NoRow>(
        "void recovery codes", "DELETE FROM recovery_codes WHERE users_id = $1")

    /// Forgets that user `$1` was given recovery codes.
    static let forgetSet = Statement<NoRow>(
        "forget recovery code set", "DELETE FROM recovery_code_sets WHERE users_id = $1")

    /// Notes that user `$1` is given recovery codes now.
    static let noteSet = Statement<NoRow>(
        "note recovery code set",
        """
        INSERT INTO recovery_code_sets (users_id) VALUES ($1)
        ON CONFLICT (users_id) DO UPDATE SET issued_at = now()
        """)

    /// Adds to user `$1` the recovery code with selector `$2` and digest `$3`.
    static let add = Statement<NoRow>(
        "add recovery code",
        "INSERT INTO recovery_codes (users_id, selector, code_digest) VALUES ($1, $2, $3)")

    /// The digest of user `$1`'s code with selector `$2`.
    static let stored = Statement<BytesRow>(
        "recovery code",
        "SELECT code_digest FROM recovery_codes WHERE users_id = $1 AND selector = $2", isReader: true)

    /// Uses up the code of user `$1` with selector `$2` and digest `$3`; gives how many are left. Of two callers one
    /// finds nothing.
    static let use = Statement<Int32>(
        "use recovery code",
        """
        WITH used AS (
            DELETE FROM recovery_codes WHERE users_id = $1 AND selector = $2 AND code_digest = $3
            RETURNING selector
        )
        SELECT (
            SELECT count(*)::integer FROM recovery_codes other
            WHERE other.users_id = $1 AND other.selector <> used.selector)
        FROM used
        """)

    /// How many recovery codes user `$1` has.
    static let count = Statement<RecoveryCodeRow>(
        "count recovery codes",
        """
        SELECT (SELECT issued_at FROM recovery_code_sets WHERE users_id = $1),
            (SELECT count(*)::integer FROM recovery_codes WHERE users_id = $1)
        """, isReader: true)
}
