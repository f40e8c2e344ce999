import Logging
import Postgres
import TestSupport

@testable import Server

extension TestDatabase.Template {
    /// A database with the whole schema and no rows.
    static let schema = TestDatabase.Template(name: "singr_server_schema_\(fingerprint)") { client throws in
        try await Migrator(
            client: client, catalog: SchemaMigrations.catalog(), logger: TestDatabase.quietLogger
        )
        .migrate()
    }

    /// Changes with the migrations, so that an old template is never taken for the present schema.
    private static var fingerprint: String {
        let hash = SchemaMigrations.files.flatMap(\.bytes).reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}
