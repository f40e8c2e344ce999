import CoreTypes
import Postgres

enum LinkStatements {
    /// Stores the token of digest `$1` for purpose `$2` of user `$3`, mailed to `$4`, good for `$5` seconds; `$6` is
    /// the digest of the asking client's secret, `$7` what it opens. It voids the user's former one for that purpose.
    static let issue = Statement<Timestamp>(
        "issue mailed token",
        """
        INSERT INTO mailed_tokens (token_hash, purpose, users_id, email, expires_at, client_hash, subject)
        VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5::float8), $6, $7)
        ON CONFLICT (users_id, purpose) WHERE purpose NOT IN ('undo_address_change', 'download_export')
        DO UPDATE SET token_hash = excluded.token_hash, email = excluded.email, created_at = excluded.created_at,
            expires_at = excluded.expires_at, client_hash = excluded.client_hash, subject = excluded.subject
        RETURNING expires_at
        """)

    /// Locks the user of the token of digest `$1` for purpose `$2`; the token itself is left to others meanwhile.
    static let lockUser = Statement<UUID>(
        "lock user of mailed token",
        """
        SELECT users_id FROM users
        WHERE users_id = (SELECT users_id FROM mailed_tokens WHERE token_hash = $1 AND purpose = $2)
        FOR UPDATE
        """)

    /// Uses up the token of digest `$1` for purpose `$2` where the client's secret has the digest `$3`, or none is
    /// due. Of two callers one finds nothing.
    static let use = Statement<UsedLink>(
        "use mailed token",
        """
        DELETE FROM mailed_tokens
        WHERE token_hash = $1 AND purpose = $2 AND client_hash IS NOT DISTINCT FROM $3 AND expires_at > now()
        RETURNING users_id, email, subject
        """)

    /// Voids the tokens of user `$1` for the purposes `$2`.
    static let void = Statement<NoRow>(
        "void mailed tokens", "DELETE FROM mailed_tokens WHERE users_id = $1 AND purpose = ANY ($2)")
}

/// A mailed token that has just been used.
struct UsedLink: RowDecodable, Sendable {
    var user: UUID
    /// The address that the mail went to; for an undo the address to go back to.
    var email: String
    var subject: UUID?

    init(from row: inout RowReader) throws(RowDecodingError) {
        user = try row.uuid()
        email = try row.text()
        subject = try row.optionalUUID()
    }
}
