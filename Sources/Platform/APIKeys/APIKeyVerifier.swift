public import Postgres

/// Recognises programs by the secrets of their API keys, and notes the use of the keys.
public struct APIKeyVerifier: Sendable {
    private let database: PostgresClient
    private let usage: APIKeyUsage

    /// Looks keys up in this database.
    public init(database: PostgresClient, usage: APIKeyUsage) {
        self.database = database
        self.usage = usage
    }

    /// The key that a secret is of; nil, whatever is wrong, where it does not work.
    ///
    /// - Parameter sent: What the caller sent; white space around it does not matter.
    public func key(_ sent: String) async throws -> LiveAPIKey? {
        guard let secret = APIKeySecret(sent),
            let known = try await database.first(APIKeyStatements.bySecret, [.bytes(secret.hash)])
        else { return nil }
        guard known.isLive else {
            usage.noteRefusal(of: known.key.id)
            return nil
        }
        usage.note(known.key.id)
        return known.key
    }
}
