import CoreTypes
import Postgres

enum IdempotencyStatements {
    /// Takes key `$1` for request `$2` with ticket `$3`, for `$4` seconds; nothing where somebody has it.
    ///
    /// A key is taken from a day that is over, and from a claim of the same request whose lease ran out.
    static let claim = Statement<UUID>(
        "claim idempotency key",
        """
        INSERT INTO idempotency_keys AS present (key_digest, request_digest, ticket, leased_until, expires_at)
        VALUES ($1, $2, $3, now() + make_interval(secs => $4), now() + interval '1 day')
        ON CONFLICT (key_digest) DO UPDATE
        SET request_digest = excluded.request_digest, ticket = excluded.ticket, answer = NULL,
            leased_until = excluded.leased_until, expires_at = excluded.expires_at
        WHERE present.expires_at <= now()
            OR present.leased_until <= now() AND present.request_digest = excluded.request_digest
        RETURNING ticket
        """)

    /// What is kept of key `$1`; whether it is of request `$2`.
    static let held = Statement<HeldKey>(
        "held idempotency key",
        """
        SELECT request_digest = $2, leased_until IS NULL, answer FROM idempotency_keys
        WHERE key_digest = $1 AND expires_at > now()
        """)

    /// Keeps answer `$3` for key `$1` that was claimed with ticket `$2`, for a day from now.
    static let complete = Statement<NoRow>(
        "complete idempotent request",
        """
        UPDATE idempotency_keys SET leased_until = NULL, answer = $3, expires_at = now() + interval '1 day'
        WHERE key_digest = $1 AND ticket = $2 AND leased_until IS NOT NULL
        """)

    /// Gives key `$1` back that was claimed with ticket `$2`.
    static let release = Statement<NoRow>(
        "release idempotency key",
        "DELETE FROM idempotency_keys WHERE key_digest = $1 AND ticket = $2 AND leased_until IS NOT NULL")

    /// Removes at most `$1` keys whose day is over.
    static let prune = Statement<NoRow>(
        "prune idempotency keys",
        """
        DELETE FROM idempotency_keys WHERE key_digest = ANY (ARRAY(
            SELECT key_digest FROM idempotency_keys WHERE expires_at <= now() LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
}

/// What is kept of a key that somebody has.
struct HeldKey: RowDecodable, Sendable {
    let isSameRequest: Bool
    let isDone: Bool
    let sealedAnswer: [UInt8]?

    init(from row: inout RowReader) throws(RowDecodingError) {
        (isSameRequest, isDone) = (try row.bool(), try row.bool())
        sealedAnswer = try row.optionalBytes()
    }
}
