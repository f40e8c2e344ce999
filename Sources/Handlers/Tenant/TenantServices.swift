import CoreTypes
import Generated
public import Platform
public import Postgres
import SpecRuntime

/// What the operations of an account that runs venues share.
public struct TenantServices: Sendable {
    let database: PostgresClient
    let identifiers: IdentifierFactory
    let cursors: CursorCodec
    let clock: any WallClock

    /// Works on the accounts of this database.
    public init(
        database: PostgresClient, identifiers: IdentifierFactory, cursors: CursorCodec, clock: any WallClock
    ) {
        self.database = database
        self.identifiers = identifiers
        self.cursors = cursors
        self.clock = clock
    }

    /// Changes something of an account whose plan allows changes, in a transaction that the audit ascribes to the
    /// caller.
    ///
    /// - Throws: 403 `feature_not_available` where the trial or the subscription is over.
    func change<Answer: Sendable>(
        _ tenant: Tenant, _ body: (Transaction) async throws -> Answer
    ) async throws -> Answer {
        try await database.transaction { transaction in
            try await transaction.ascribe(to: tenant.user)
            try await transaction.requireWritable(tenant.account)
            return try await body(transaction)
        }
    }

    /// Changes something of an account whose plan allows changes, for a program of it.
    ///
    /// - Throws: 403 `feature_not_available` where the trial or the subscription is over.
    func change<Answer: Sendable>(
        _ program: AccountProgram, _ body: (Transaction) async throws -> Answer
    ) async throws -> Answer {
        try await database.transaction { transaction in
            try await transaction.requireWritable(program.accountId)
            return try await body(transaction)
        }
    }
}
