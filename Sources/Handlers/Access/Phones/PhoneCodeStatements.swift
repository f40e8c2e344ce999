import CoreTypes
import Postgres

enum PhoneCodeStatements {
    /// Stores the code of digest `$4` that user `$1` got at number `$3` for purpose `$2`, good for `$5` seconds; gives
    /// when it ends. Nothing where the last one is not a minute old or has no attempts left.
    static let issue = Statement<Timestamp>(
        "issue phone code",
        """
        INSERT INTO phone_codes AS code (users_id, purpose, phone_number, code_digest, expires_at)
        VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5::float8))
        ON CONFLICT (users_id, purpose) DO UPDATE SET
            phone_number = excluded.phone_number, code_digest = excluded.code_digest, sent_at = excluded.sent_at,
            expires_at = excluded.expires_at,
            failures = CASE WHEN code.expires_at > now() THEN code.failures ELSE 0 END
        WHERE code.sent_at <= now() - interval '1 minute' AND (code.failures < 5 OR code.expires_at <= now())
        RETURNING expires_at
        """)

    /// Seconds until user `$1` may ask for another code for purpose `$2`.
    static let wait = Statement<Double>(
        "wait for phone code",
        """
        SELECT extract(epoch FROM CASE WHEN failures < 5 THEN sent_at + interval '1 minute' ELSE expires_at END - now())
            ::float8
        FROM phone_codes WHERE users_id = $1 AND purpose = $2
        """)

    /// Takes one of the `$3` attempts at user `$1`'s code for purpose `$2`, while it is good.
    static let tryOnce = Statement<PhoneCodeAttempt>(
        "try phone code",
        """
        UPDATE phone_codes SET failures = failures + 1
        WHERE users_id = $1 AND purpose = $2 AND expires_at > now() AND failures < $3
        RETURNING phone_number, code_digest, failures
        """)

    /// Seconds until user `$1`, who has no attempts left, may ask for a new code for purpose `$2`.
    static let exhausted = Statement<Double>(
        "exhausted phone code",
        """
        SELECT extract(epoch FROM expires_at - now())::float8
        FROM phone_codes WHERE users_id = $1 AND purpose = $2 AND expires_at > now()
        """)

    /// Uses up user `$1`'s code for purpose `$2`.
    static let use = Statement<NoRow>(
        "use phone code", "DELETE FROM phone_codes WHERE users_id = $1 AND purpose = $2")
}

/// An attempt at a code that has been counted.
struct PhoneCodeAttempt: RowDecodable, Sendable {
    var number: String
    var digest: [UInt8]
    /// This one included.
    var failures: Int32

    init(from row: inout RowReader) throws(RowDecodingError) {
        number = try row.text()
        digest = try row.bytes()
        failures = try row.int32()
    }
}

enum NumberSendStatements {
    /// Makes those who want to send to the number of digest `$1` go one after the other.
    static let lock = Statement<NoRow>(
        "lock number", "SELECT pg_advisory_xact_lock(hashtextextended(encode($1::bytea, 'hex'), 0))")

    /// Takes one of the 5 texts an hour and 20 a day of the number of digest `$1`; gives the seconds to wait where
    /// there is none, else 0.
    static let take = Statement<Double>(
        "take number send",
        """
        WITH sends AS (
            SELECT sent_at, row_number() OVER (ORDER BY sent_at DESC) AS place
            FROM phone_sends WHERE phone_hash = $1 AND sent_at > now() - interval '1 day'
        ), due AS (
            SELECT max(CASE place WHEN 5 THEN sent_at + interval '1 hour' WHEN 20 THEN sent_at + interval '1 day' END)
                AS at
            FROM sends
        ), taken AS (
            INSERT INTO phone_sends (phone_hash) SELECT $1 FROM due WHERE at IS NULL OR at <= now()
        )
        SELECT greatest(0, coalesce(extract(epoch FROM at - now()), 0))::float8 FROM due
        """)
}
