import Platform
import Postgres

extension AccessServices {
    /// Records an event in the transaction that it belongs to.
    func record(_ event: AuthEvent, _ client: Client, in transaction: Transaction) async throws {
        try await transaction.execute(AuthEventStatement.insert, Self.values(event, client))
        counters.count(event)
    }

    /// Records an event that changes nothing else, such as a failed attempt.
    func record(_ event: AuthEvent, _ client: Client) async throws {
        try await database.execute(AuthEventStatement.insert, Self.values(event, client))
        counters.count(event)
    }

    private static func values(_ event: AuthEvent, _ client: Client) -> [PostgresValue] {
        [
            .text(event.kind.rawValue), .text(event.failure == nil ? "success" : "failure"),
            .text(event.failure), .uuid(event.user), .uuid(event.session),
            event.addressDigest.map { .bytes($0) } ?? .null, .text(client.address), .text(client.userAgent),
            .text(client.requestID),
        ]
    }
}

enum AuthEventStatement {
    /// `$1` kind, `$2` outcome, `$3` reason, `$4` user, `$5` session, `$6` digest of the address, `$7` the client's
    /// address, `$8` its name, `$9` the request.
    static let insert = Statement<NoRow>(
        "auth event",
        """
        INSERT INTO auth_events (
            kind, outcome, reason, users_id, sessions_id, address_hash, client_address, user_agent, request_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """)
}
