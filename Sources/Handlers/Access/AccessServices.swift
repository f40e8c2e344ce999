import CoreTypes
public import Platform
public import Postgres

/// What every operation on accounts and sessions stands on; put together once, by the composition root.
public struct AccessServices: Sendable {
    let database: PostgresClient
    let clock: any WallClock
    let identifiers: IdentifierFactory
    let registry: AccessRegistry
    let issuer: AccessTokenIssuer
    var passwords: PasswordHasher
    let policy: PasswordPolicy
    let outbox: Outbox
    let digests: AccessDigests
    /// Encrypts addresses that jobs carry.
    let addressCipher: FieldCipher
    /// Encrypts the seeds of authenticator apps.
    let seedCipher: FieldCipher
    let recoveryCodes: RecoveryCodes
    let cursors: CursorCodec
    let counters: AuthCounters
    let features: FeatureSwitches
    /// Where text messages go.
    let phoneCountries: PhoneCountries
    let retention: AccessRetention

    /// Joins the parts.
    public init(
        database: PostgresClient, clock: any WallClock, identifiers: IdentifierFactory,
        registry: AccessRegistry, issuer: AccessTokenIssuer, passwords: PasswordHasher,
        policy: PasswordPolicy = PasswordPolicy(), outbox: Outbox, digests: AccessDigests,
        encryption: EncryptionKeyring, cursors: CursorCodec, counters: AuthCounters,
        features: FeatureSwitches, phoneCountries: PhoneCountries = .all,
        retention: AccessRetention = AccessRetention()
    ) {
        self.database = database
        self.clock = clock
        self.identifiers = identifiers
        self.registry = registry
        self.issuer = issuer
        self.passwords = passwords
        self.policy = policy
        self.outbox = outbox
        self.digests = digests
        addressCipher = encryption.cipher(purpose: "address in a job")
        seedCipher = encryption.cipher(purpose: "totp seed")
        recoveryCodes = RecoveryCodes(keyring: encryption)
        self.cursors = cursors
        self.counters = counters
        self.features = features
        self.phoneCountries = phoneCountries
        self.retention = retention
    }

    /// Runs a closure in a transaction whose changes the audit ascribes to a user.
    func change<Answer: Sendable>(
        by user: UUID, _ body: (Transaction) async throws -> Answer
    ) async throws -> Answer {
        try await database.transaction { transaction in
            try await transaction.ascribe(to: user)
            return try await body(transaction)
        }
    }
}
