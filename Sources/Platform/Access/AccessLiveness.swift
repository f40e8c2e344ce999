public import CoreTypes
public import Postgres

/// Asks the database whether a session goes on, for a node that has not heard from it in time.
public struct AccessLiveness: Sendable {
    private let database: PostgresClient

    /// Asks this database.
    public init(database: PostgresClient) {
        self.database = database
    }

    /// Whether a session goes on and its access token is good.
    ///
    /// Throws what the database throws: who cannot be asked about is not let in.
    public func isLive(session: UUID, token: UUID) async throws -> Bool {
        try await database.first(AccessStatements.isLive, [.uuid(session), .uuid(token)]) ?? false
    }
}
