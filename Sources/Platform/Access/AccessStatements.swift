import CoreTypes
import Postgres

enum AccessStatements {
    /// The sessions and tokens that ended in the last `$1` seconds, by the database's clock.
    static let endings = Statement<UUID>(
        "access endings",
        """
        SELECT sessions_id FROM sessions WHERE ended_at > clock_timestamp() - make_interval(secs => $1::float8)
        UNION ALL
        SELECT token_id FROM ended_tokens WHERE ended_at > clock_timestamp() - make_interval(secs => $1::float8)
        """, isReader: true)

    /// The changes of what people may do in the last `$1` seconds.
    static let changes = Statement<AccessChange>(
        "access changes",
        """
        SELECT access_changes_id, users_id FROM access_changes
        WHERE changed_at > clock_timestamp() - make_interval(secs => $1::float8)
        """, isReader: true)

    /// Whether session `$1` goes on and token `$2` is good.
    static let isLive = Statement<Bool>(
        "access is live",
        """
        SELECT EXISTS (SELECT FROM sessions WHERE sessions_id = $1 AND ended_at IS NULL)
            AND NOT EXISTS (SELECT FROM ended_tokens WHERE token_id = $2)
        """, isReader: true)

    /// What user `$1` may do: the platform's permissions, and, in tenant `$2`, those of the role there and beyond.
    static let permissions = Statement<String>(
        "access permissions",
        """
        SELECT permission FROM role_permissions JOIN platform_roles USING (role, scope)
            JOIN users USING (users_id)
        WHERE users_id = $1 AND users.status = 'active'
        UNION
        SELECT permission
        FROM organization_users member JOIN users USING (users_id),
            LATERAL (
                SELECT permission FROM role_permissions WHERE role = member.role AND scope = member.scope
                UNION ALL
                SELECT permission FROM organization_user_permissions further
                WHERE further.organization_users_id = member.organization_users_id
            ) AS granted
        WHERE users_id = $1 AND customer_profiles_id = $2 AND member.status = 'active'
            AND users.status = 'active'
        """, isReader: true)
}

/// A change of what somebody, or with nil everybody, may do.
struct AccessChange: RowDecodable, Sendable {
    let id: Int64
    let user: UUID?

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.int64()
        user = try row.optionalUUID()
    }
}
