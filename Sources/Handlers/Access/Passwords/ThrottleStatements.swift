import Postgres

enum ThrottleStatements {
    /// Takes an attempt from the counters `$1`, of the address in its network, and `$2`, of the address alone. It
    /// counts before it is known whether the password is right, so that attempts at once count too; success clears
    /// both. The first counter begins anew after a day, the second one does not.
    ///
    /// `$3` the user's network: where they had a session in the last 30 days, the second counter does not hold, so
    /// that strangers who try an address do not lock its owner out. `$4` the address. `$5` how many attempts may fail
    /// elsewhere, one after the other (NIST SP 800-63B-4 §3.2.2).
    static let take = Statement<TakenAttempt>(
        "take sign-in attempt",
        """
        WITH familiar AS (
            SELECT EXISTS (
                SELECT FROM sessions JOIN users USING (users_id)
                WHERE email = $4 AND address_block = $3 AND sessions.created_at > now() - interval '30 days') AS here
        ), taken AS (
            INSERT INTO sign_in_throttles AS counter (throttle_key, failures)
            VALUES ($1, 1), ($2, 1)
            ON CONFLICT (throttle_key) DO UPDATE SET
                failures = CASE
                    WHEN counter.throttle_key = $1 AND counter.last_failure_at < now() - interval '1 day' THEN 1
                    WHEN singr_throttled_until(
                        counter.failures, counter.last_failure_at,
                        CASE WHEN counter.throttle_key = $1 THEN 5 ELSE 20 END,
                        CASE WHEN counter.throttle_key = $1 THEN 900 ELSE 60 END) > now() THEN counter.failures
                    ELSE counter.failures + 1
                END,
                last_failure_at = CASE
                    WHEN singr_throttled_until(
                        counter.failures, counter.last_failure_at,
                        CASE WHEN counter.throttle_key = $1 THEN 5 ELSE 20 END,
                        CASE WHEN counter.throttle_key = $1 THEN 900 ELSE 60 END) > now()
                        THEN counter.last_failure_at
                    ELSE now()
                END
            RETURNING throttle_key, failures, last_failure_at
        )
        SELECT greatest(0, coalesce(max(extract(epoch FROM singr_throttled_until(
                failures, last_failure_at, CASE WHEN throttle_key = $1 THEN 5 ELSE 20 END,
                CASE WHEN throttle_key = $1 THEN 900 ELSE 60 END) - now()))
            FILTER (WHERE last_failure_at <> now() AND (throttle_key = $1 OR NOT familiar.here)), 0))::float8,
            bool_or(throttle_key = $2 AND failures > $5::integer AND NOT familiar.here),
            bool_or(throttle_key = $2 AND failures = $5::integer AND last_failure_at = now())
        FROM taken, familiar
        """)

    /// Gives back an attempt that was taken from the counters `$1` and `$2` and could not be made.
    static let giveBack = Statement<NoRow>(
        "give back sign-in attempt",
        "UPDATE sign_in_throttles SET failures = failures - 1 WHERE throttle_key IN ($1, $2) AND failures > 0"
    )

    /// Forgets the failures behind the counters `$1` and `$2`.
    static let clear = Statement<NoRow>(
        "clear sign-in attempts", "DELETE FROM sign_in_throttles WHERE throttle_key IN ($1, $2)")
}

/// What came of asking for an attempt.
struct TakenAttempt: RowDecodable, Sendable {
    /// Seconds to wait where the attempt may not be made yet, else 0.
    var wait: Double
    /// Whether no attempt is left but where the user is known.
    var isSpent: Bool
    /// Whether this is the last attempt that is left elsewhere.
    var isLast: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        wait = try row.double()
        isSpent = try row.bool()
        isLast = try row.bool()
    }
}
