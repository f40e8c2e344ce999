import CoreTypes
import Generated
import Postgres

enum CustomerAPIKeyStatements {
    /// Key `$2` of account `$1`.
    static let byID = Statement<CustomerAPIKeyRow>(
        "API key of account",
        """
        SELECT api_keys_id, name, description, prefix, scopes,
            CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN expires_at <= now() THEN 'expired'
                WHEN is_suspended THEN 'suspended' ELSE 'active' END,
            expires_at, last_used_at, created_at, updated_at
        FROM api_keys LEFT JOIN api_key_uses USING (api_keys_id)
        WHERE customer_profiles_id = $1 AND api_keys_id = $2
        """, isReader: true)

    /// The keys of account `$1` of status `$2`, made before `$3`, `$4`, the newest first, at most `$5`.
    static let list = Statement<CustomerAPIKeyRow>(
        "API keys of account",
        """
        SELECT api_keys_id, name, description, prefix, scopes, status, expires_at, last_used_at, created_at, updated_at
        FROM (
            SELECT *, CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN expires_at <= now() THEN 'expired'
                WHEN is_suspended THEN 'suspended' ELSE 'active' END AS status
            FROM api_keys LEFT JOIN api_key_uses USING (api_keys_id) WHERE customer_profiles_id = $1
        ) AS keys
        WHERE ($2::text IS NULL OR status = $2)
            AND ($4::uuid IS NULL OR (created_at, api_keys_id) < ($3::timestamptz, $4))
        ORDER BY created_at DESC, api_keys_id DESC LIMIT $5
        """, isReader: true)

    /// How long that list is.
    static let count = Statement<Int64>(
        "count API keys of account",
        """
        SELECT count(*) FROM (
            SELECT CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN expires_at <= now() THEN 'expired'
                WHEN is_suspended THEN 'suspended' ELSE 'active' END AS status
            FROM api_keys WHERE customer_profiles_id = $1
        ) AS keys
        WHERE $2::text IS NULL OR status = $2
        """, isReader: true)

    /// How many keys of account `$1` could work.
    static let countLive = Statement<Int64>(
        "count live API keys",
        """
        SELECT count(*) FROM api_keys
        WHERE customer_profiles_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())
        """)

    /// Adds key `$1` to account `$2`, made by user `$3`, with the secret of prefix `$6` and hash `$7`.
    static let add = Statement<NoRow>(
        "add API key",
        """
        INSERT INTO api_keys (
            api_keys_id, customer_profiles_id, created_by_user_id, name, description, prefix, key_hash, scopes,
            expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)

    /// Keeps key `$2` of account `$1` from other changes.
    static let lock = Statement<UUID>(
        "lock API key",
        "SELECT api_keys_id FROM api_keys WHERE customer_profiles_id = $1 AND api_keys_id = $2 FOR NO KEY UPDATE"
    )

    /// Changes key `$2` of account `$1`: the name to `$4` where `$3`, what else is not null; it works if `$7`.
    static let update = Statement<NoRow>(
        "update API key",
        """
        UPDATE api_keys SET
            name = CASE WHEN $3::boolean THEN $4 ELSE name END, description = coalesce($5, description),
            scopes = coalesce($6, scopes), is_suspended = coalesce(NOT $7::boolean, is_suspended)
        WHERE customer_profiles_id = $1 AND api_keys_id = $2
        """)

    /// Gives key `$2` of account `$1` the secret of prefix `$3` and hash `$4`; the one before works `$5` seconds more.
    static let rotate = Statement<NoRow>(
        "rotate API key",
        """
        UPDATE api_keys SET prefix = $3, key_hash = $4,
            former_key_hash = CASE WHEN $5::integer > 0 THEN key_hash END,
            former_valid_until = CASE WHEN $5::integer > 0 THEN now() + make_interval(secs => $5::integer) END
        WHERE customer_profiles_id = $1 AND api_keys_id = $2
        """)

    /// Ends key `$2` of account `$1`.
    static let revoke = Statement<UUID>(
        "revoke API key",
        """
        UPDATE api_keys SET revoked_at = coalesce(revoked_at, now())
        WHERE customer_profiles_id = $1 AND api_keys_id = $2 RETURNING api_keys_id
        """)
}

struct CustomerAPIKeyRow: RowDecodable, Sendable {
    let key: ApiKey

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (id, name, description) = (try row.uuid(), try row.optionalText(), try row.text())
        let (prefix, scopes, status) = (try row.text(), try row.textArray(), try row.text())
        key = ApiKey(
            id: id, name: name, description: description, prefix: prefix,
            scopes: scopes.compactMap(ApiKeyScope.init(rawValue:)),
            status: ApiKeyStatus(rawValue: status) ?? .suspended, expiresAt: try row.optionalTimestamp(),
            lastUsedAt: try row.optionalTimestamp(), createdAt: try row.timestamp(),
            updatedAt: try row.timestamp())
    }
}
