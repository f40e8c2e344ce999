import CoreTypes
import Platform
import Postgres

extension AccessServices {
    /// Whether a code is the present one of the user's authenticator app. A code is good once: its time step and all
    /// before it are used up with it (RFC 6238 §5.2), whichever operation takes it.
    func acceptTOTP(_ text: String, of user: UUID) async throws -> Bool {
        guard let code = NumericCode(text),
            let sealed = try await database.first(TOTPStatements.seed, [.uuid(user)])
        else { return false }
        let seed = try seedCipher.open(sealed.bytes, owner: user).plaintext
        guard let step = TOTP(secret: seed).step(of: code, clock: clock) else { return false }
        return try await database.first(TOTPStatements.useStep, [.uuid(user), .int64(step)]) != nil
    }
}

/// A column of bytes.
struct BytesRow: RowDecodable, Sendable {
    var bytes: [UInt8]

    init(from row: inout RowReader) throws(RowDecodingError) { bytes = try row.bytes() }
}

enum TOTPStatements {
    /// The sealed seed that user `$1` confirmed.
    static let seed = Statement<BytesRow>(
        "totp seed",
        "SELECT sealed_seed FROM totp_factors WHERE users_id = $1 AND sealed_seed IS NOT NULL", isReader: true
    )

    /// Uses up time step `$2` of user `$1`; of two callers one finds nothing.
    static let useStep = Statement<Int64>(
        "use totp step",
        """
        UPDATE totp_factors SET last_step = $2
        WHERE users_id = $1 AND sealed_seed IS NOT NULL AND (last_step IS NULL OR last_step < $2)
        RETURNING last_step
        """)
}
