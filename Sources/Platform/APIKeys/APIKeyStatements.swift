import CoreTypes
import Postgres

/// A key that a secret is of, or was.
struct KnownAPIKey: RowDecodable, Sendable {
    let key: LiveAPIKey
    /// Whether this secret of it works now.
    let isLive: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        key = try LiveAPIKey(from: &row)
        isLive = try row.bool()
    }
}

/// A key that works now.
public struct LiveAPIKey: RowDecodable, Sendable, Equatable {
    /// The key.
    public let id: UUID
    /// The account that it works for.
    public let account: UUID
    /// What it may do.
    public let scopes: [String]

    /// Reads the key, its account and its scopes.
    public init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        account = try row.uuid()
        scopes = try row.textArray()
    }
}

/// How a key is found by its secret.
enum APIKeyStatements {
    /// The key whose present or former secret has hash `$1`, and whether that works now.
    static let bySecret = Statement<KnownAPIKey>(
        "API key by secret",
        """
        SELECT api_keys_id, customer_profiles_id, scopes,
            EXISTS (SELECT FROM live_api_keys live WHERE live.secret_hash = $1)
        FROM api_keys WHERE key_hash = $1 OR former_key_hash = $1
        """, isReader: true)
}
