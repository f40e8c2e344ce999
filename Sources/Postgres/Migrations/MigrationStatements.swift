/// The statements about the table of applied migrations.
enum MigrationStatements {
    static let lock = Statement<NoRow>(
        "lock migrations", "SELECT pg_advisory_xact_lock(hashtext('schema_migrations'))")

    static let tableExists = Statement<Bool>(
        "table of migrations exists", "SELECT to_regclass('schema_migrations') IS NOT NULL")

    static let createTable = Statement<NoRow>(
        "create table of migrations",
        """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            version integer PRIMARY KEY,
            file_name text NOT NULL,
            checksum text NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
        )
        """)

    static let applied = Statement<AppliedMigration>(
        "applied migrations",
        "SELECT version, file_name, checksum, applied_at FROM schema_migrations ORDER BY version")

    static let record = Statement<NoRow>(
        "record migration", "INSERT INTO schema_migrations (version, file_name, checksum) VALUES ($1, $2, $3)"
    )
}
