import Handlers
import Postgres

extension ReadinessProbe {
    /// Whether the database has every migration that this program knows.
    static func migrations(_ migrator: Migrator) -> ReadinessProbe {
        ReadinessProbe(name: "migrations", timeout: .seconds(1)) {
            try await migrator.status().pending.isEmpty ? .pass : .fail("migrations are pending")
        }
    }
}
