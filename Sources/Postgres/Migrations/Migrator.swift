import Logging

/// Brings a database's schema up to date with a program's migrations.
///
/// Each migration is applied in a transaction of its own that holds an advisory lock, so that several nodes
/// may start at once. What has been applied is in the table `schema_migrations`.
public struct Migrator: Sendable {
    private let client: PostgresClient
    private let catalog: MigrationCatalog
    private let logger: Logger
    /// How long one migration may take, waiting for another node included.
    private let timeout: Duration

    /// Takes the database's client and the program's migrations.
    public init(
        client: PostgresClient, catalog: MigrationCatalog, logger: Logger, timeout: Duration = .seconds(3_600)
    ) {
        self.client = client
        self.catalog = catalog
        self.logger = logger
        self.timeout = timeout
    }

    /// Applies what the database lacks and gives what this call applied.
    ///
    /// Throws `MigrationError` where database and program do not fit together or a migration fails; the ones
    /// before it stay applied.
    @discardableResult
    public func migrate() async throws -> [Migration] {
        var applied: [Migration] = []
        while let migration = try await applyNext() {
            logger.info("applied migration \(migration.fileName)")
            applied.append(migration)
        }
        return applied
    }

    /// What the database has and lacks, without changing it.
    ///
    /// Throws `MigrationError` where database and program do not fit together.
    public func status() async throws -> MigrationStatus {
        let hasTable = try await client.first(MigrationStatements.tableExists) ?? false
        let applied = hasTable ? try await client.rows(MigrationStatements.applied) : []
        return MigrationStatus(applied: applied, pending: try catalog.pending(after: applied))
    }

    private func applyNext() async throws -> Migration? {
        try await client.transaction { transaction in
            try await transaction.execute(MigrationStatements.lock, timeout: timeout)
            try await transaction.execute(MigrationStatements.createTable)
            let applied = try await transaction.rows(MigrationStatements.applied)
            guard let next = try catalog.pending(after: applied).first else { return nil }
            try await apply(next, in: transaction)
            return next
        }
    }

    private func apply(_ migration: Migration, in transaction: Transaction) async throws {
        do {
            try await transaction.runUnprepared(trusted: migration.sql, timeout: timeout)
        } catch PostgresError.server(let error) {
            throw MigrationError.failed(migration, error)
        }
        try await transaction.execute(
            MigrationStatements.record,
            [.int64(Int64(migration.version)), .text(migration.fileName), .text(migration.checksum)])
    }
}
