import Foundation
import Postgres

/// The program's migrations, read from their folder.
enum SourceMigrations {
    static func catalog() throws -> MigrationCatalog {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        let folder = root.appending(path: "Sources/Server/Migrations")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let migrations = try files.filter { $0.pathExtension == "sql" }.map { file in
            try Migration.parse(
                fileName: file.lastPathComponent, text: try String(contentsOf: file, encoding: .utf8))
        }
        return try MigrationCatalog(migrations)
    }
}
