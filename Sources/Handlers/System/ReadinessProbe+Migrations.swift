public import Postgres

extension ReadinessProbe {
    /// Whether the database has exactly the migrations that this program knows.
    public static func migrations(_ migrator: Migrator, timeout: Duration = .seconds(1)) -> ReadinessProbe {
        ReadinessProbe(name: "migrations", timeout: timeout) {
            do {
                let pending = try await migrator.status().pending.count
                return pending == 0 ? .pass : .fail("\(pending) not applied")
            } catch is MigrationError {
                return .fail("the database was migrated by another program")
            }
        }
    }
}
