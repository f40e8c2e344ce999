import Postgres
import TestSupport

/// A database with the program's schema, for one test.
enum MigratedDatabase {
    private static let gate = Gate(places: 8)

    static func withClient(_ body: (PostgresClient) async throws -> Void) async throws {
        await gate.enter()
        let result: Result<Void, any Error>
        do {
            result = .success(try await TestDatabase.withClient(template: try template(), body))
        } catch {
            result = .failure(error)
        }
        await gate.leave()
        try result.get()
    }

    private static func template() throws -> TestDatabase.Template {
        let catalog = try SourceMigrations.catalog()
        // The name changes with the migrations, as a server may outlive a run of the tests.
        let digest = catalog.migrations.reduce(UInt64(5381)) { digest, migration in
            migration.checksum.utf8.reduce(digest) { ($0 << 5) &+ $0 &+ UInt64($1) }
        }
        return TestDatabase.Template(name: "singr_\(digest)") { client in
            try await Migrator(client: client, catalog: catalog, logger: TestDatabase.quietLogger).migrate()
        }
    }
}
