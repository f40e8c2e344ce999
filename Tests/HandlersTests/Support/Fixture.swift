import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

/// One account with a system and the handlers over its database.
struct Fixture {
    let database: PostgresClient
    let handlers: PublicHandlers
    let account: UUID
    let system: UUID

    /// Runs a test with a fresh database that has one account with one system.
    static func with(_ body: (Fixture) async throws -> Void) async throws {
        try await MigratedDatabase.withClient { database in
            let account = try await makeAccount(in: database)
            let system = try await makeSystem(of: account, in: database)
            let fixture = Fixture(
                database: database, handlers: try handlers(database), account: account, system: system)
            try await body(fixture)
        }
    }

    static func makeAccount(in database: PostgresClient) async throws -> UUID {
        try #require(try await database.first(newAccount))
    }

    static func makeSystem(of account: UUID, in database: PostgresClient) async throws -> UUID {
        try #require(try await database.first(newSystem, [.uuid(account)]))
    }

    private static func handlers(_ database: PostgresClient) throws -> PublicHandlers {
        let keyring = try #require(Keyring(secrets: [Array(repeating: 7, count: 32)]))
        let clock = SystemClock()
        return PublicHandlers(
            database: database, cursors: CursorCodec(keyring: keyring),
            deviceTokens: DeviceTokens(keyring: keyring, clock: clock),
            identifiers: IdentifierFactory(clock: clock))
    }

    private static let newAccount = Statement<UUID>(
        "new account",
        """
        WITH owner AS (
            INSERT INTO users (email) VALUES (gen_random_uuid()::text || '@example.com') RETURNING users_id
        )
        INSERT INTO customer_profiles (users_id) SELECT users_id FROM owner RETURNING customer_profiles_id
        """)
    private static let newSystem = Statement<UUID>(
        "new system",
        "INSERT INTO systems (customer_profiles_id, name) VALUES ($1, 'Main stage') RETURNING systems_id")
}

extension RequestContext {
    /// The context of a request in tests.
    static var test: RequestContext { RequestContext(id: "test", clientAddress: "192.0.2.1") }
}
