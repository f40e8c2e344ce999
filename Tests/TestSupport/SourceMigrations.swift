import Foundation
import Postgres

/// The program's migrations, read from their folder.
public enum SourceMigrations {
    /// Every migration in its order.
    public static func catalog() throws -> MigrationCatalog {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardized
        let folder = root.appending(path: "Sources/Server/Migrations")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let migrations = try files.filter { $0.pathExtension == "sql" }.map { file in
            try Migration.parse(
                fileName: file.lastPathComponent, text: try String(contentsOf: file, encoding: .utf8))
        }
        return try MigrationCatalog(migrations)
    }

    /// A database with the program's schema.
    public static func template() throws -> TestDatabase.Template {
        let catalog = try catalog()
        // The name changes with the migrations, as a server may outlive a run of the tests.
        let digest = catalog.migrations.reduce(UInt64(5381)) { digest, migration in
            migration.checksum.utf8.reduce(digest) { ($0 << 5) &+ $0 &+ UInt64($1) }
        }
        return TestDatabase.Template(name: "singr_\(digest)") { client in
            try await Migrator(client: client, catalog: catalog, logger: TestDatabase.quietLogger).migrate()
        }
    }
}
