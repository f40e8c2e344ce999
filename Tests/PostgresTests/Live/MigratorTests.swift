import Postgres
import TestSupport
import Testing

@Suite("Migrations")
struct MigratorTests {
    private static let first = (
        "0001_singer.sql", "CREATE TABLE singer (id integer);\nCREATE INDEX ON singer (id);"
    )
    private static let second = ("0002_song.sql", "CREATE TABLE song (id integer)")
    private static let tables = Statement<Int64>(
        "count tables", "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")

    private func migrator(_ client: PostgresClient, _ files: [(String, String)]) throws -> Migrator {
        let catalog = try MigrationCatalog(files.map { try Migration.parse(fileName: $0.0, text: $0.1) })
        return Migrator(client: client, catalog: catalog, logger: TestDatabase.quietLogger)
    }

    @Test("are applied once, in order")
    func appliesOnce() async throws {
        try await TestDatabase.withClient { client in
            let migrator = try migrator(client, [Self.second, Self.first])
            #expect(try await migrator.status().pending.map(\.version) == [1, 2])
            #expect(try await migrator.migrate().map(\.version) == [1, 2])
            #expect(try await migrator.migrate().isEmpty)
            let status = try await migrator.status()
            #expect(status.applied.map(\.fileName) == ["0001_singer.sql", "0002_song.sql"])
            #expect(status.pending.isEmpty)
        }
    }

    @Test("of several nodes that start together are applied by one of them")
    func concurrent() async throws {
        try await TestDatabase.withClient { client in
            let migrator = try migrator(client, [Self.first, Self.second])
            let applied = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await migrator.migrate().count } }
                return try await group.reduce(0, +)
            }
            #expect(applied == 2)
            #expect(try await client.first(Self.tables) == 3)
        }
    }

    @Test("that were changed after being applied are refused by name")
    func changed() async throws {
        try await TestDatabase.withClient { client in
            try await migrator(client, [Self.first]).migrate()
            let altered = try migrator(client, [("0001_singer.sql", "SELECT 1"), Self.second])
            await #expect(throws: MigrationError.changed(["0001_singer.sql"])) { try await altered.migrate() }
            #expect(try await client.first(Self.tables) == 2)
        }
    }

    @Test("of a newer program stop an older one")
    func newerDatabase() async throws {
        try await TestDatabase.withClient { client in
            try await migrator(client, [Self.first, Self.second]).migrate()
            let older = try migrator(client, [Self.first])
            await #expect(throws: MigrationError.databaseIsNewer(["0002_song.sql"])) {
                try await older.migrate()
            }
        }
    }

    @Test("that fail leave nothing behind and tell file, line and the server's words")
    func failing() async throws {
        try await TestDatabase.withClient { client in
            let broken = try migrator(
                client,
                [Self.first, ("0002_bad.sql", "CREATE TABLE gone (id integer);\n\n  CREATE TABEL x ();")])
            let error = await #expect(throws: MigrationError.self) { try await broken.migrate() }
            #expect(
                error?.description
                    == "0002_bad.sql:3:10: syntax error at or near \"TABEL\" (SQLSTATE 42601)")
            #expect(try await client.first(Self.tables) == 2)
            #expect(try await broken.status().applied.map(\.version) == [1])
        }
    }
}
