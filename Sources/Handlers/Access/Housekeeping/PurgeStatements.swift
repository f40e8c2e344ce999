import Postgres

/// The statements that remove what is past keeping; each takes how many rows at most as `$1` and leaves those alone
/// that somebody works with.
enum PurgeStatements {
    /// What has expired, or is of no use after a while.
    static let expired = [
        mailedTokens, pendingAddresses, phoneCodes, phoneSends, unconfirmedApps, appSetups, challenges,
        mailRequests, throttles, endedTokens, accessChanges, endedSessions, idleSessions, unverifiedAccounts,
    ]

    private static let mailedTokens = Statement<NoRow>(
        "purge mailed tokens",
        """
        DELETE FROM mailed_tokens WHERE token_hash = ANY (ARRAY(
            SELECT token_hash FROM mailed_tokens WHERE expires_at < now() LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    private static let pendingAddresses = Statement<NoRow>(
        "purge pending addresses",
        """
        DELETE FROM pending_addresses WHERE users_id = ANY (ARRAY(
            SELECT users_id FROM pending_addresses WHERE expires_at < now() LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    private static let phoneCodes = Statement<NoRow>(
        "purge phone codes",
        """
        DELETE FROM phone_codes WHERE (users_id, purpose) IN (
            SELECT users_id, purpose FROM phone_codes WHERE expires_at < now() LIMIT $1 FOR UPDATE SKIP LOCKED)
        """)
    private static let phoneSends = Statement<NoRow>(
        "purge phone sends",
        """
        DELETE FROM phone_sends WHERE (phone_hash, sent_at) IN (
            SELECT phone_hash, sent_at FROM phone_sends WHERE sent_at < now() - interval '1 day'
            LIMIT $1 FOR UPDATE SKIP LOCKED)
        """)
    private static let unconfirmedApps = Statement<NoRow>(
        "purge unconfirmed authenticator apps",
        """
        DELETE FROM totp_factors WHERE users_id = ANY (ARRAY(
            SELECT users_id FROM totp_factors WHERE sealed_seed IS NULL AND pending_expires_at < now()
            LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    /// Seeds that were to replace a confirmed one, which stays.
    private static let appSetups = Statement<NoRow>(
        "purge authenticator app setups",
        """
        UPDATE totp_factors SET pending_seed = NULL, pending_expires_at = NULL, pending_failures = 0
        WHERE users_id = ANY (ARRAY(
            SELECT users_id FROM totp_factors WHERE sealed_seed IS NOT NULL AND pending_expires_at < now()
            LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    private static let challenges = Statement<NoRow>(
        "purge challenges",
        """
        DELETE FROM sign_in_challenges WHERE token_hash = ANY (ARRAY(
            SELECT token_hash FROM sign_in_challenges WHERE expires_at < now() LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    private static let mailRequests = Statement<NoRow>(
        "purge mail requests",
        """
        DELETE FROM mail_requests WHERE (users_id, purpose, asked_at) IN (
            SELECT users_id, purpose, asked_at FROM mail_requests WHERE asked_at < now() - interval '1 hour'
            LIMIT $1 FOR UPDATE SKIP LOCKED)
        """)
    /// Failures stay one after the other until a success, however long it takes; but not for addresses that nobody has
    /// tried in a year.
    private static let throttles = Statement<NoRow>(
        "purge sign-in throttles",
        """
        DELETE FROM sign_in_throttles WHERE throttle_key = ANY (ARRAY(
            SELECT throttle_key FROM sign_in_throttles WHERE last_failure_at < now() - interval '400 days'
            LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    /// No access token is good for longer than an hour, and clocks differ.
    private static let endedTokens = Statement<NoRow>(
        "purge ended tokens",
        """
        DELETE FROM ended_tokens WHERE token_id = ANY (ARRAY(
            SELECT token_id FROM ended_tokens WHERE ended_at < now() - interval '2 hours'
            LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    private static let accessChanges = Statement<NoRow>(
        "purge access changes",
        """
        DELETE FROM access_changes WHERE access_changes_id = ANY (ARRAY(
            SELECT access_changes_id FROM access_changes WHERE changed_at < now() - interval '1 hour'
            LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    /// Sessions are kept for a month: they tell a new device from a known one, and a stolen token from an unknown one.
    private static let endedSessions = Statement<NoRow>(
        "purge ended sessions",
        """
        DELETE FROM sessions WHERE sessions_id = ANY (ARRAY(
            SELECT sessions_id FROM sessions WHERE ended_at < now() - interval '30 days 1 hour'
            LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    private static let idleSessions = Statement<NoRow>(
        "purge idle sessions",
        """
        DELETE FROM sessions WHERE sessions_id = ANY (ARRAY(
            SELECT sessions_id FROM sessions
            WHERE ended_at IS NULL AND expires_at < now() - interval '30 days 1 hour'
            LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)
    /// Accounts whose address nobody confirmed in a month and that nobody uses: no session goes on, no business has
    /// venues, a subscription or other people, and no other business has them.
    private static let unverifiedAccounts = Statement<NoRow>(
        "purge unverified accounts",
        """
        DELETE FROM users WHERE users_id = ANY (ARRAY(
            SELECT users_id FROM users account
            WHERE email_verified_at IS NULL AND status = 'active' AND created_at < now() - interval '30 days'
                AND NOT EXISTS (
                    SELECT FROM sessions
                    WHERE sessions.users_id = account.users_id AND ended_at IS NULL AND expires_at > now())
                AND NOT EXISTS (
                    SELECT FROM organization_users member JOIN customer_profiles customer USING (customer_profiles_id)
                    WHERE member.users_id = account.users_id AND customer.users_id <> account.users_id)
                AND NOT EXISTS (SELECT FROM platform_roles WHERE platform_roles.users_id = account.users_id)
                AND NOT EXISTS (
                    SELECT FROM customer_profiles customer
                    WHERE customer.users_id = account.users_id AND (
                        singr_has_live_subscription(customer.customer_profiles_id)
                        OR EXISTS (
                            SELECT FROM venues WHERE venues.customer_profiles_id = customer.customer_profiles_id)
                        OR EXISTS (
                            SELECT FROM organization_users other
                            WHERE other.customer_profiles_id = customer.customer_profiles_id
                                AND other.users_id <> account.users_id)))
            LIMIT $1 FOR UPDATE SKIP LOCKED))
        """)

    /// Makes `$1` the table from which the transaction may remove old records.
    static let allowRetention = Statement<String>(
        "allow retention", "SELECT set_config('app.retention', $1, true)")

    /// Events older than `$2` days. Ids go by time, nearly: the oldest are looked at, and not the whole table.
    static let events = Statement<NoRow>(
        "purge auth events",
        """
        DELETE FROM auth_events WHERE auth_events_id = ANY (ARRAY(
            SELECT auth_events_id FROM (
                SELECT auth_events_id, happened_at FROM auth_events ORDER BY auth_events_id LIMIT $1) AS oldest
            WHERE happened_at < now() - $2::bigint * interval '1 day'))
        """)

    /// Audits older than `$2` days.
    static let audits = Statement<NoRow>(
        "purge audit logs",
        """
        DELETE FROM audit_logs WHERE audit_logs_id = ANY (ARRAY(
            SELECT audit_logs_id FROM (
                SELECT audit_logs_id, created_at FROM audit_logs ORDER BY audit_logs_id LIMIT $1) AS oldest
            WHERE created_at < now() - $2::bigint * interval '1 day'))
        """)
}
