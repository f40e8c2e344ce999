import Foundation
import Postgres
import Testing
import TestSupport

@testable import Server

@Suite struct SchemaMigrationsTests {
    @Test func embedsEveryFileOfTheFolderAsItIs() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Server/Migrations")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        #expect(SchemaMigrations.files.map(\.name) == names)
        for file in SchemaMigrations.files {
            #expect(try Data(contentsOf: folder.appending(path: file.name)) == Data(file.bytes))
        }
    }

    @Test func touchesUpdatedAtOnEveryTableThatHasItAndOnNoOther() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            #expect(try await client.rows(Self.tablesWithWrongTrigger) == [])
        }
    }

    @Test func indexesEveryForeignKey() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            #expect(try await client.rows(Self.foreignKeysWithoutIndex) == [])
        }
    }

    private static let tablesWithWrongTrigger = Statement<String>(
        "tables with wrong touch trigger",
        """
        SELECT relname::text FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'updated_at')
                <> EXISTS (
                    SELECT FROM pg_trigger
                    WHERE tgrelid = pg_class.oid AND tgfoid = 'singr_touch_updated_at'::regproc)
        """)

    /// A key whose first column begins no index makes each deletion of a parent read the whole table.
    private static let foreignKeysWithoutIndex = Statement<String>(
        "foreign keys without index",
        """
        SELECT conname::text FROM pg_constraint
        WHERE contype = 'f' AND connamespace = 'public'::regnamespace
            AND NOT EXISTS (
                SELECT FROM pg_index WHERE indrelid = conrelid AND indkey[0] = ANY (conkey))
        """)
}
