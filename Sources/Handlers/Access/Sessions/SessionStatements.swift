import CoreTypes
import Postgres

enum SessionStatements {
    /// Begins session `$1` of user `$2` by methods `$3`, from address `$4` in network `$5` by the client named `$6`,
    /// with the refresh token of digest `$7`; `$8` and `$9` are its life idle and at all, in seconds. The methods were
    /// shown `$10` seconds after the Unix epoch, or now. The context is the user's own business, else their profile as
    /// a singer.
    static let begin = Statement<BegunSession>(
        "begin session",
        """
        WITH profile AS (
            SELECT 'customer' AS kind, customer_profiles_id AS id, 1 AS place
            FROM customer_profiles WHERE users_id = $2
            UNION ALL
            SELECT 'singer', singer_profiles_id, 2 FROM singer_profiles WHERE users_id = $2
            ORDER BY place LIMIT 1
        ), known AS (
            SELECT count(*) > 0 AS has_any,
                count(*) FILTER (WHERE address_block = $5 OR user_agent = $6) > 0 AS has_like
            FROM sessions WHERE users_id = $2
        ), begun AS (
            INSERT INTO sessions (
                sessions_id, users_id, methods, authenticated_at, context_type, context_id, client_address,
                address_block, user_agent, expires_at, absolute_expires_at)
            SELECT $1, $2, $3, coalesce(to_timestamp($10::bigint), now()), (SELECT kind FROM profile), (SELECT id FROM profile), $4, $5, $6,
                now() + make_interval(secs => $8::float8), now() + make_interval(secs => $9::float8)
            RETURNING sessions_id, authenticated_at, context_type, context_id
        ), token AS (
            INSERT INTO refresh_tokens (token_hash, sessions_id) SELECT $7, sessions_id FROM begun
        ), seen AS (
            UPDATE users SET last_login_at = now() WHERE users_id = $2
        )
        SELECT extract(epoch FROM authenticated_at)::bigint, context_type, context_id, has_any AND NOT has_like
        FROM begun, known
        """)

    /// Ends the oldest sessions of user `$1` beyond `$2`.
    static let endSurplus = Statement<UUID>(
        "end surplus sessions",
        """
        UPDATE sessions SET ended_at = clock_timestamp(), end_reason = 'too_many'
        WHERE sessions_id IN (
            SELECT sessions_id FROM sessions WHERE users_id = $1 AND ended_at IS NULL
            ORDER BY created_at DESC, sessions_id DESC OFFSET $2)
        RETURNING sessions_id
        """)

    /// Uses up the refresh token of digest `$1` and issues the one of digest `$2`, from address `$3` in network `$4`;
    /// `$5` is the idle life in seconds. One statement: of two callers one finds nothing.
    static let rotate = Statement<RotatedSession>(
        "rotate refresh token",
        """
        WITH used AS (
            UPDATE refresh_tokens SET consumed_at = now() WHERE token_hash = $1 AND consumed_at IS NULL
            RETURNING sessions_id
        ), renewed AS (
            UPDATE sessions
            SET last_used_at = now(), client_address = $3, address_block = $4,
                expires_at = least(now() + make_interval(secs => $5::float8), absolute_expires_at)
            FROM used, users
            WHERE sessions.sessions_id = used.sessions_id AND sessions.ended_at IS NULL
                AND sessions.expires_at > now() AND users.users_id = sessions.users_id
                AND users.status = 'active'
            RETURNING sessions.sessions_id, sessions.users_id, methods, authenticated_at, context_type, context_id
        ), issued AS (
            INSERT INTO refresh_tokens (token_hash, sessions_id) SELECT $2, sessions_id FROM renewed
        )
        SELECT sessions_id, users_id, methods::integer, extract(epoch FROM authenticated_at)::bigint,
            CASE WHEN holds THEN context_type END, CASE WHEN holds THEN context_id END
        FROM renewed, LATERAL (
            SELECT CASE context_type
                WHEN 'customer' THEN EXISTS (
                    SELECT FROM organization_users member
                    WHERE member.customer_profiles_id = context_id AND member.users_id = renewed.users_id
                        AND member.status = 'active')
                WHEN 'singer' THEN EXISTS (
                    SELECT FROM singer_profiles singer
                    WHERE singer.singer_profiles_id = context_id AND singer.users_id = renewed.users_id)
                ELSE false
            END AS holds) AS context
        """)

    /// Ends the session whose refresh token of digest `$1` was used before.
    static let endReused = Statement<OwnedSession>(
        "end session of reused token",
        """
        UPDATE sessions SET ended_at = clock_timestamp(), end_reason = 'token_reuse'
        FROM refresh_tokens
        WHERE token_hash = $1 AND consumed_at IS NOT NULL
            AND sessions.sessions_id = refresh_tokens.sessions_id AND ended_at IS NULL
        RETURNING sessions.sessions_id, users_id
        """)

    /// The session of the refresh token of digest `$1`, and whose it is.
    static let ofToken = Statement<OwnedSession>(
        "session of refresh token",
        "SELECT sessions_id, users_id FROM refresh_tokens JOIN sessions USING (sessions_id) WHERE token_hash = $1",
        isReader: true)

    /// Ends session `$2` of user `$1` for reason `$3`.
    static let end = Statement<UUID>(
        "end session",
        """
        UPDATE sessions SET ended_at = clock_timestamp(), end_reason = $3
        WHERE users_id = $1 AND sessions_id = $2 AND ended_at IS NULL
        RETURNING sessions_id
        """)

    /// Ends every session of user `$1` but `$2`, if that is given, for reason `$3`.
    static let endAll = Statement<UUID>(
        "end all sessions",
        """
        UPDATE sessions SET ended_at = clock_timestamp(), end_reason = $3
        WHERE users_id = $1 AND sessions_id IS DISTINCT FROM $2 AND ended_at IS NULL
        RETURNING sessions_id
        """)

    /// Makes access token `$1` no longer good.
    static let endToken = Statement<NoRow>(
        "end access token", "INSERT INTO ended_tokens (token_id) VALUES ($1) ON CONFLICT DO NOTHING")

    /// Notes that the user of session `$1` was authenticated now, by methods `$2` too; gives the time and all methods.
    ///
    /// The time is one at which all that the methods claim was true: of a session that shows a second factor (the
    /// methods `$3`) it is when that was shown last, for as long as the account has one. A first factor that comes
    /// later does not make an older second one fresh.
    static let authenticateAgain = Statement<Reauthenticated>(
        "authenticate session again",
        """
        UPDATE sessions SET methods = (methods::integer | $2::integer)::smallint, authenticated_at = CASE
            WHEN methods::integer & $3::integer <> 0 AND $2::integer & $3::integer = 0 AND (
                EXISTS (
                    SELECT FROM totp_factors totp
                    WHERE totp.users_id = sessions.users_id AND totp.confirmed_at IS NOT NULL)
                OR EXISTS (SELECT FROM sms_factors sms WHERE sms.users_id = sessions.users_id))
                THEN authenticated_at
            ELSE now() END
        WHERE sessions_id = $1 AND ended_at IS NULL
        RETURNING extract(epoch FROM authenticated_at)::bigint, methods::integer
        """)

    /// Makes the profile `$4` of kind `$3` the context of session `$2` of user `$1`, where it is theirs.
    static let switchContext = Statement<UUID>(
        "switch context",
        """
        UPDATE sessions SET context_type = $3, context_id = $4
        WHERE users_id = $1 AND sessions_id = $2 AND ended_at IS NULL AND CASE $3::text
            WHEN 'customer' THEN EXISTS (
                SELECT FROM organization_users member
                WHERE member.customer_profiles_id = $4 AND member.users_id = $1 AND member.status = 'active')
            ELSE EXISTS (
                SELECT FROM singer_profiles singer
                WHERE singer.singer_profiles_id = $4 AND singer.users_id = $1)
        END
        RETURNING sessions_id
        """)
}
