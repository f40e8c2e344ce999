/// The migrations that a program brings along, in order.
public struct MigrationCatalog: Sendable {
    /// The migrations by ascending version, from 1 without a gap.
    public let migrations: [Migration]

    /// Puts the migrations in order.
    ///
    /// Throws `MigrationError` where two have the same version or one is missing.
    public init(_ migrations: [Migration]) throws(MigrationError) {
        let ordered = migrations.sorted { ($0.version, $0.fileName) < ($1.version, $1.fileName) }
        for (index, migration) in ordered.enumerated() where migration.version != index + 1 {
            if index > 0, ordered[index - 1].version == migration.version {
                throw .duplicateVersion(ordered[index - 1].fileName, migration.fileName)
            }
            throw .missingVersion(index + 1, before: migration.fileName)
        }
        self.migrations = ordered
    }

    /// The migrations that a database with these applied ones still lacks.
    ///
    /// Throws `MigrationError` where the database and the program do not fit together.
    func pending(after applied: [AppliedMigration]) throws(MigrationError) -> [Migration] {
        let newer = applied.filter { $0.version > migrations.count }
        guard newer.isEmpty else { throw .databaseIsNewer(newer.map(\.fileName)) }
        let changed = applied.filter { migrations[$0.version - 1].checksum != $0.checksum }
        guard changed.isEmpty else { throw .changed(changed.map(\.fileName)) }
        let versions = Set(applied.map(\.version))
        return migrations.filter { !versions.contains($0.version) }
    }
}
