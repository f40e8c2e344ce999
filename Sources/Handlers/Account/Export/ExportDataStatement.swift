import CoreTypes
import Postgres

enum ExportDataStatement {
    /// Everything that is kept of user `$1` but what is secret; of events and changes the latest 10,000.
    static let gather = Statement<ExportData>(
        "gather account data",
        """
        SELECT jsonb_build_object(
            'exportedAt', now(),
            'account', jsonb_build_object(
                'id', users_id, 'email', email, 'emailVerifiedAt', email_verified_at, 'name', name,
                'displayName', display_name, 'phoneNumber', phone_number, 'phoneVerifiedAt', phone_verified_at,
                'imageUrl', image_url, 'hasPassword', password_hash IS NOT NULL,
                'passwordChangedAt', password_changed_at, 'createdAt', created_at, 'updatedAt', updated_at,
                'lastLoginAt', last_login_at,
                'pendingEmail', (SELECT email FROM pending_addresses WHERE users_id = $1)),
            'customerProfile', (
                SELECT to_jsonb(customer) - 'users_id' FROM customer_profiles customer WHERE users_id = $1),
            'singerProfile', (SELECT to_jsonb(singer) - 'users_id' FROM singer_profiles singer WHERE users_id = $1),
            'memberships', (
                SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'customerProfileId', customer_profiles_id, 'role', role, 'status', status,
                    'since', created_at) ORDER BY created_at), '[]')
                FROM organization_users WHERE users_id = $1),
            'platformRoles', (
                SELECT coalesce(jsonb_agg(role ORDER BY role), '[]') FROM platform_roles WHERE users_id = $1),
            'secondFactors', jsonb_build_object(
                'authenticatorSince', (SELECT confirmed_at FROM totp_factors WHERE users_id = $1),
                'textMessagesTo', (SELECT phone_number FROM sms_factors WHERE users_id = $1),
                'recoveryCodesLeft', (SELECT count(*) FROM recovery_codes WHERE users_id = $1)),
            'identities', singr_identities_of($1),
            'venues', (
                SELECT coalesce(jsonb_agg(to_jsonb(venue) - ARRAY['normalized_name', 'normalized_city',
                    'normalized_state', 'normalized_country', 'normalized_postal_code']
                    ORDER BY venue.created_at), '[]')
                FROM venues venue JOIN customer_profiles customer USING (customer_profiles_id)
                WHERE customer.users_id = $1),
            'sessions', (
                SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'beganAt', created_at, 'lastUsedAt', last_used_at, 'endedAt', ended_at,
                    'endReason', end_reason, 'ipAddress', client_address, 'userAgent', user_agent)
                    ORDER BY created_at DESC), '[]')
                FROM sessions WHERE users_id = $1),
            'events', (
                SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'at', happened_at, 'kind', kind, 'outcome', outcome, 'reason', reason,
                    'ipAddress', client_address, 'userAgent', user_agent) ORDER BY happened_at DESC), '[]')
                FROM (
                    SELECT * FROM auth_events WHERE users_id = $1 ORDER BY happened_at DESC LIMIT 10000) AS latest),
            'changes', (
                SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'at', created_at, 'table', table_name, 'record', record_id, 'operation', operation,
                    'columns', changed_columns) ORDER BY created_at DESC), '[]')
                FROM (
                    SELECT * FROM audit_logs WHERE users_id = $1 ORDER BY created_at DESC LIMIT 10000) AS latest),
            'messages', (
                SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'at', began_at, 'channel', channel, 'template', template, 'outcome', outcome)
                    ORDER BY began_at DESC), '[]')
                FROM (
                    SELECT * FROM sent_messages WHERE users_id = $1 ORDER BY began_at DESC LIMIT 10000) AS latest))
        FROM users WHERE users_id = $1
        """)
}

/// A document as the database made it.
struct ExportData: RowDecodable, Sendable {
    var json: [UInt8]

    init(from row: inout RowReader) throws(RowDecodingError) { json = try row.json() }
}
