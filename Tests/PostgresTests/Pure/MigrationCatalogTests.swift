import Testing

@testable import Postgres

@Suite("A catalog of migrations")
struct MigrationCatalogTests {
    @Test("is in the order of the numbers, whatever order the files come in")
    func ordered() throws {
        let catalog = try MigrationCatalog([
            .parse(fileName: "0002_b.sql", text: "b"), .parse(fileName: "0001_a.sql", text: "a"),
        ])
        #expect(catalog.migrations.map(\.fileName) == ["0001_a.sql", "0002_b.sql"])
    }

    @Test(
        "refuses a file that is not named number_name.sql",
        arguments: ["a.sql", "1.sql", "_a.sql", "0001_.sql", "0001_a.txt", "0000_a.sql"])
    func badName(name: String) {
        #expect(throws: MigrationError.badFileName(name)) { try Migration.parse(fileName: name, text: "") }
    }

    @Test("refuses two files with one number")
    func duplicate() {
        #expect(throws: MigrationError.duplicateVersion("0001_a.sql", "1_b.sql")) {
            try MigrationCatalog([
                .parse(fileName: "1_b.sql", text: ""), .parse(fileName: "0001_a.sql", text: ""),
            ])
        }
    }

    @Test("refuses a gap")
    func gap() {
        #expect(throws: MigrationError.missingVersion(2, before: "0003_c.sql")) {
            try MigrationCatalog([
                .parse(fileName: "0001_a.sql", text: ""), .parse(fileName: "0003_c.sql", text: ""),
            ])
        }
    }

    @Test("hashes the text alone, with FNV-1a")
    func checksum() throws {
        #expect(try Migration.parse(fileName: "0001_a.sql", text: "a").checksum == "af63dc4c8601ec8c")
        #expect(try Migration.parse(fileName: "0001_a.sql", text: "").checksum == "cbf29ce484222325")
    }
}
