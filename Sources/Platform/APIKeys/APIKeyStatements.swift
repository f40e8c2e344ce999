import CoreTypes
import Postgres

/// A key that works now.
public struct LiveAPIKey: RowDecodable, Sendable, Equatable {
    /// The key.
    public let id: UUID
    /// The account that it works for.
    public let account: UUID
    /// What it may do.
    public let scopes: [String]

    /// Reads a row of ``APIKeyStatements/bySecret``.
    public init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        account = try row.uuid()
        scopes = try row.textArray()
    }
}

/// How a key is found by its secret.
public enum APIKeyStatements {
    /// The key whose present or former secret has hash `$1`, if it works now.
    public static let bySecret = Statement<LiveAPIKey>(
        "API key by secret",
        "SELECT api_keys_id, customer_profiles_id, scopes FROM live_api_keys WHERE secret_hash = $1",
        isReader: true)
}
