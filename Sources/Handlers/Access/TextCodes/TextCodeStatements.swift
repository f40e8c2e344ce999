import CoreTypes
import Postgres

enum TextCodeStatements {
    /// Stores the code of digest `$4` that is sent to number `$3` of user `$1` for purpose `$2`; nothing within a
    /// minute of the former one or where that one had five attempts. Attempts are counted on while the former one is
    /// good.
    static let issue = Statement<Timestamp>(
        "issue text code",
        """
        INSERT INTO phone_codes AS code (users_id, purpose, phone_number, code_digest, expires_at)
        VALUES ($1, $2, $3, $4, now() + interval '300 seconds')
        ON CONFLICT (users_id, purpose) DO UPDATE SET
            phone_number = excluded.phone_number, code_digest = excluded.code_digest,
            sent_at = excluded.sent_at, expires_at = excluded.expires_at,
            failures = CASE WHEN code.expires_at > now() THEN code.failures ELSE 0 END
        WHERE code.sent_at <= now() - interval '60 seconds' AND (code.failures < 5 OR code.expires_at <= now())
        RETURNING expires_at
        """)

    /// Seconds until user `$1` may be sent another code for purpose `$2`.
    static let wait = Statement<Double>(
        "wait for text code",
        """
        SELECT extract(epoch FROM greatest(
            sent_at + interval '60 seconds', CASE WHEN failures >= 5 THEN expires_at END) - now())::float8
        FROM phone_codes WHERE users_id = $1 AND purpose = $2
        """)

    /// Takes an attempt at the code of user `$1` for purpose `$2`. It counts before it is known whether the code is
    /// right, so that attempts at once count too.
    static let takeAttempt = Statement<TextCodeAttempt>(
        "take text code attempt",
        """
        UPDATE phone_codes SET failures = failures + 1
        WHERE users_id = $1 AND purpose = $2 AND expires_at > now() AND failures < 5
        RETURNING code_digest, failures, extract(epoch FROM expires_at - now())::float8
        """)

    /// Seconds for which the code of user `$1` for purpose `$2` takes no attempts any more.
    static let exhausted = Statement<Double>(
        "exhausted text code",
        """
        SELECT extract(epoch FROM expires_at - now())::float8 FROM phone_codes
        WHERE users_id = $1 AND purpose = $2 AND expires_at > now() AND failures >= 5
        """)

    /// Uses up the code of digest `$3` of user `$1` for purpose `$2`; gives the number that it went to. Of two callers
    /// one finds nothing.
    static let use = Statement<String>(
        "use text code",
        """
        DELETE FROM phone_codes
        WHERE users_id = $1 AND purpose = $2 AND code_digest = $3 AND expires_at > now()
        RETURNING phone_number
        """)

    /// Voids the codes of user `$1` for the purposes `$2`.
    static let void = Statement<NoRow>(
        "void text codes", "DELETE FROM phone_codes WHERE users_id = $1 AND purpose = ANY ($2)")
}

/// An attempt at a code.
struct TextCodeAttempt: RowDecodable, Sendable {
    var digest: [UInt8]
    /// How many attempts there were, this one included.
    var failures: Int32
    var secondsLeft: Double

    init(from row: inout RowReader) throws(RowDecodingError) {
        digest = try row.bytes()
        failures = try row.int32()
        secondsLeft = try row.double()
    }
}
