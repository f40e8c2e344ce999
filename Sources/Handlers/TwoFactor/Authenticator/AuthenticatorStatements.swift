import Postgres

enum AuthenticatorStatements {
    /// Stores the sealed seed `$2` of user `$1`, to be confirmed within `$3` seconds, beside the one in force.
    static let begin = Statement<NoRow>(
        "begin totp setup",
        """
        INSERT INTO totp_factors (users_id, pending_seed, pending_expires_at)
        VALUES ($1, $2, now() + make_interval(secs => $3::float8))
        ON CONFLICT (users_id) DO UPDATE SET pending_seed = excluded.pending_seed,
            pending_expires_at = excluded.pending_expires_at, pending_failures = 0
        """)

    /// Takes one of the five attempts at the pending seed of user `$1`. It counts before it is known whether the code
    /// is right, so that attempts at once count too.
    static let takeAttempt = Statement<SetupAttempt>(
        "take totp setup attempt",
        """
        UPDATE totp_factors SET pending_failures = pending_failures + 1
        WHERE users_id = $1 AND pending_seed IS NOT NULL AND pending_expires_at > now() AND pending_failures < 5
        RETURNING pending_seed, pending_failures
        """)

    /// Puts the pending seed `$2` of user `$1` in force, its time step `$3` used up. Of two callers one finds nothing.
    static let confirm = Statement<NoRow>(
        "confirm totp",
        """
        UPDATE totp_factors SET sealed_seed = pending_seed, confirmed_at = now(), last_step = $3,
            pending_seed = NULL, pending_expires_at = NULL, pending_failures = 0
        WHERE users_id = $1 AND pending_seed = $2 AND pending_expires_at > now()
        """)
}

/// An attempt at a secret that is not confirmed yet.
struct SetupAttempt: RowDecodable, Sendable {
    var sealed: [UInt8]
    /// How many attempts there were, this one included.
    var failures: Int32

    init(from row: inout RowReader) throws(RowDecodingError) {
        sealed = try row.bytes()
        failures = try row.int32()
    }
}
