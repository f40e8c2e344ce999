import Postgres

enum ThrottleStatements {
    /// Takes an attempt from the counters `$1`, of the address in its network, and `$2`, of the address alone; gives
    /// the seconds to wait where it may not be made, else 0. It counts before it is known whether the password is
    /// right, so that attempts at once count too; success clears both.
    ///
    /// `$3` the user's network: where they had a session in the last 30 days, the second counter does not hold, so
    /// that strangers who try an address do not lock its owner out. `$4` the address.
    static let take = Statement<Double>(
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
                    WHEN counter.last_failure_at < now() - interval '1 day' THEN 1
                    WHEN singr_throttled_until(
                        counter.failures, counter.last_failure_at,
                        CASE WHEN counter.throttle_key = $1 THEN 5 ELSE 20 END,
                        CASE WHEN counter.throttle_key = $1 THEN 900 ELSE 60 END) > now() THEN counter.failures
                    ELSE counter.failures + 1
                END,
                last_failure_at = CASE
                    WHEN counter.last_failure_at >= now() - interval '1 day' AND singr_throttled_until(
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
            FILTER (WHERE last_failure_at <> now() AND (throttle_key = $1 OR NOT familiar.here)), 0))::float8
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
