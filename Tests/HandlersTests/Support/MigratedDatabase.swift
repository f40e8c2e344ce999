import Postgres
import TestSupport

/// A database with the program's schema, for one test.
enum MigratedDatabase {
    private static let gate = Gate(places: 8)

    static func withClient(_ body: (PostgresClient) async throws -> Void) async throws {
        await gate.enter()
        let result: Result<Void, any Error>
        do {
            result = .success(
                try await TestDatabase.withClient(template: try SourceMigrations.template(), body))
        } catch {
            result = .failure(error)
        }
        await gate.leave()
        try result.get()
    }
}
