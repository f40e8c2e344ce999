import CoreTypes
import Platform
import Postgres

enum PendingSignInStatements {
    /// Whose sign-in the challenge of digest `$1` is, while it takes attempts.
    static let person = Statement<Person>(
        "person of challenge",
        """
        SELECT users.users_id, users.email, name, password_hash, status, email_verified_at IS NOT NULL,
            totp.confirmed_at IS NOT NULL, sms.phone_number,
            (SELECT count(*)::integer FROM recovery_codes WHERE recovery_codes.users_id = users.users_id)
        FROM sign_in_challenges challenge JOIN users USING (users_id) LEFT JOIN totp_factors totp USING (users_id)
            LEFT JOIN sms_factors sms USING (users_id)
        WHERE token_hash = $1 AND expires_at > now() AND failures < 5
        """, isReader: true)

    /// Takes one of the five attempts of the challenge of digest `$1`; it is the last one where it comes from another
    /// network than `$2`, in which the sign-in began. It counts before it is known whether the code is right, so that
    /// attempts at once count too.
    static let takeAttempt = Statement<ChallengeAttempt>(
        "take challenge attempt",
        """
        UPDATE sign_in_challenges SET failures = CASE WHEN address_block = $2 THEN failures + 1 ELSE 5 END
        WHERE token_hash = $1 AND expires_at > now() AND failures < 5
        RETURNING CASE WHEN code_expires_at > now() THEN code_digest END
        """)

    /// Uses up the challenge of digest `$1` of user `$2`; gives the methods shown before. Of two callers one finds
    /// nothing.
    static let use = Statement<Int32>(
        "use challenge",
        """
        DELETE FROM sign_in_challenges WHERE token_hash = $1 AND users_id = $2 AND expires_at > now()
        RETURNING methods::integer
        """)

    /// Stores the code of digest `$2` for the challenge of digest `$1`; nothing within a minute of the former one or
    /// after the third. Gives for how many seconds it is good.
    static let issueCode = Statement<IssuedChallengeCode>(
        "issue challenge code",
        """
        UPDATE sign_in_challenges SET code_digest = $2, code_sent_at = now(), code_sends = code_sends + 1,
            code_expires_at = least(now() + interval '300 seconds', expires_at)
        WHERE token_hash = $1 AND expires_at > now() AND failures < 5 AND code_sends < 3
            AND (code_sent_at IS NULL OR code_sent_at <= now() - interval '60 seconds')
        RETURNING code_expires_at, extract(epoch FROM code_expires_at - now())::float8
        """)

    /// Seconds until the challenge of digest `$1` may be sent another code; after the third until it is over.
    static let wait = Statement<Double>(
        "wait for challenge code",
        """
        SELECT extract(epoch FROM CASE
            WHEN code_sends >= 3 THEN expires_at ELSE code_sent_at + interval '60 seconds' END - now())::float8
        FROM sign_in_challenges
        WHERE token_hash = $1 AND expires_at > now() AND failures < 5 AND code_sent_at IS NOT NULL
        """)
}

/// An attempt at a challenge.
struct ChallengeAttempt: RowDecodable, Sendable {
    /// The digest of the code that was sent, while it is good.
    var codeDigest: [UInt8]?

    init(from row: inout RowReader) throws(RowDecodingError) { codeDigest = try row.optionalBytes() }
}

/// A code for a challenge.
struct IssuedChallengeCode: RowDecodable, Sendable {
    var expiresAt: Timestamp
    var secondsLeft: Double

    init(from row: inout RowReader) throws(RowDecodingError) {
        expiresAt = try row.timestamp()
        secondsLeft = try row.double()
    }
}
