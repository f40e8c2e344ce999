import CoreTypes
import Postgres

/// What the end of an account does to the tables; each takes the user as `$1`.
enum AccountEndStatements {
    /// The accounts whose time is over, the oldest first.
    static let due = Statement<UUID>(
        "accounts to end",
        """
        SELECT users_id FROM users WHERE deletion_due_at <= now() ORDER BY deletion_due_at LIMIT 1000
        """)

    /// Locks user `$1` if their time is over.
    static let lock = Statement<UUID>(
        "lock account to end",
        "SELECT users_id FROM users WHERE users_id = $1 AND deletion_due_at <= now() FOR UPDATE")

    /// Everything that goes before the user's own row does. Businesses come before memberships, by which it is known
    /// whether anybody else owns them.
    static let erasing = [
        closeVenues, anonymiseBusiness, anonymiseSinger, revokeMemberships, dropPlatformRoles, dropTOTP,
        dropSMS, dropRecoveryCodes, dropRecoveryCodeSets, dropChallenges, dropPhoneCodes, dropLinks,
        dropMailRequests, dropPending, dropSessions, expireExports, allowErasure, eraseEvents,
    ]

    private static let closeVenues = Statement<NoRow>(
        "close venues of ended account",
        """
        UPDATE venues SET accepting_requests = false, phone_number = NULL, deleted_at = coalesce(deleted_at, now())
        WHERE customer_profiles_id IN (SELECT singr_sole_businesses($1))
        """)
    private static let anonymiseBusiness = Statement<NoRow>(
        "anonymise business of ended account",
        """
        UPDATE customer_profiles SET legal_business_name = NULL, dba_name = NULL, contact_email = NULL,
            contact_phone = NULL, billing_address = NULL, metadata = '{}'
        WHERE customer_profiles_id IN (SELECT singr_sole_businesses($1))
        """)
    private static let anonymiseSinger = Statement<NoRow>(
        "anonymise singer of ended account",
        "UPDATE singer_profiles SET nickname = NULL, avatar_url = NULL, preferences = '{}' WHERE users_id = $1"
    )
    private static let revokeMemberships = Statement<NoRow>(
        "revoke memberships of ended account",
        "UPDATE organization_users SET status = 'revoked' WHERE users_id = $1 AND status <> 'revoked'")
    private static let dropPlatformRoles = Statement<NoRow>(
        "drop platform roles of ended account", "DELETE FROM platform_roles WHERE users_id = $1")
    private static let dropTOTP = Statement<NoRow>(
        "drop authenticator app of ended account", "DELETE FROM totp_factors WHERE users_id = $1")
    private static let dropSMS = Statement<NoRow>(
        "drop sms factor of ended account", "DELETE FROM sms_factors WHERE users_id = $1")
    private static let dropRecoveryCodes = Statement<NoRow>(
        "drop recovery codes of ended account", "DELETE FROM recovery_codes WHERE users_id = $1")
    private static let dropRecoveryCodeSets = Statement<NoRow>(
        "drop recovery code sets of ended account", "DELETE FROM recovery_code_sets WHERE users_id = $1")
    private static let dropChallenges = Statement<NoRow>(
        "drop challenges of ended account", "DELETE FROM sign_in_challenges WHERE users_id = $1")
    private static let dropPhoneCodes = Statement<NoRow>(
        "drop phone codes of ended account", "DELETE FROM phone_codes WHERE users_id = $1")
    private static let dropLinks = Statement<NoRow>(
        "drop links of ended account", "DELETE FROM mailed_tokens WHERE users_id = $1")
    private static let dropMailRequests = Statement<NoRow>(
        "drop mail requests of ended account", "DELETE FROM mail_requests WHERE users_id = $1")
    private static let dropPending = Statement<NoRow>(
        "drop pending address of ended account", "DELETE FROM pending_addresses WHERE users_id = $1")
    private static let dropSessions = Statement<NoRow>(
        "drop sessions of ended account", "DELETE FROM sessions WHERE users_id = $1")
    /// Their files go with the next purge.
    private static let expireExports = Statement<NoRow>(
        "expire exports of ended account",
        "UPDATE exports SET expires_at = now() WHERE users_id = $1 AND expires_at > now()")
    private static let allowErasure = Statement<NoRow>(
        "allow erasure of ended account",
        "SELECT set_config('app.erasure', 'auth_events', true) WHERE $1::uuid IS NOT NULL")
    private static let eraseEvents = Statement<NoRow>(
        "erase events of ended account",
        """
        UPDATE auth_events SET client_address = NULL, user_agent = NULL, address_hash = NULL
        WHERE users_id = $1 AND (client_address IS NOT NULL OR user_agent IS NOT NULL OR address_hash IS NOT NULL)
        """)

    /// Leaves of user `$1` a row that tells nobody, with the address `$2`.
    static let makeAnonymous = Statement<NoRow>(
        "make user anonymous",
        """
        UPDATE users SET email = $2, email_verified_at = NULL, password_hash = NULL, password_changed_at = NULL,
            name = NULL, display_name = NULL, phone_number = NULL, phone_verified_at = NULL, image_url = NULL,
            last_login_at = NULL, status = 'deleted', deletion_due_at = NULL
        WHERE users_id = $1
        """)
}
