import Handlers
import Logging
import Platform
import Postgres

/// The parts by which people sign in and stay signed in.
struct AccessWiring: Sendable {
    let services: AccessServices
    let exports: AccountExports
    let verifier: AccessTokenVerifier
    let registry: AccessRegistry
    let permissions: PermissionCache
    let watch: AccessWatch
    let passwords: PasswordHasher
    let counters: AuthCounters

    /// Puts the parts together; nothing is asked of the database before the watch starts.
    ///
    /// - Throws: ``StartError`` where no key can sign tokens.
    init(_ configuration: ServerConfiguration, database: PostgresClient, logger: Logger) throws {
        let credentials = configuration.credentials
        let clock = SystemClock()
        let identifiers = IdentifierFactory(clock: clock)
        guard
            let issuer = AccessTokenIssuer(
                keyring: credentials.tokenKeyring, profile: credentials.tokenProfile, clock: clock)
        else { throw StartError.noSigningKey }
        // A token may be issued by a clock that is ahead.
        let memory = Duration.seconds(credentials.tokenProfile.lifetime + 120)
        registry = AccessRegistry(memory: memory)
        permissions = PermissionCache(database: database)
        watch = AccessWatch(
            database: database, registry: registry, permissions: permissions, memory: memory, logger: logger)
        verifier = AccessTokenVerifier(
            keyring: credentials.tokenKeyring, profile: credentials.tokenProfile, clock: clock)
        passwords = PasswordHasher(
            threads: credentials.passwordHashThreads, queueLimit: credentials.passwordHashQueue)
        counters = AuthCounters()
        services = AccessServices(
            database: database, clock: clock, identifiers: identifiers, registry: registry, issuer: issuer,
            passwords: passwords,
            outbox: Outbox(encryption: credentials.encryption, identifiers: identifiers),
            digests: AccessDigests(keyring: configuration.keyring), encryption: credentials.encryption,
            cursors: CursorCodec(keyring: configuration.keyring), counters: counters,
            features: configuration.features, phoneCountries: configuration.messages.phoneCountries,
            retention: configuration.accessRetention)
        exports = AccountExports(
            services: services, files: FolderFileStore(folder: configuration.filesFolder))
    }
}
