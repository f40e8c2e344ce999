import Generated
import HTTPServer
import Handlers
import Logging
import Platform
import Postgres
import SpecRuntime

/// The running server: the one place where its parts are put together.
struct Application {
    private let configuration: ServerConfiguration
    private let logWriter: LogWriter
    private let logger: Logger
    private let database: PostgresClient
    private let redis: RedisClient?
    private let http: HTTPService
    private let access: AccessWiring
    private let oauth: OAuthWiring
    private let geocoding: GeocodingWiring
    private let tenants: TenantWiring
    private let worker: JobWorker?
    private let messages: MessageWiring
    private let admin: AdminListener?

    /// Puts the parts together; nothing is opened before ``start()``.
    init(configuration: ServerConfiguration) throws {
        let logWriter = LogWriter()
        let logger = Logger(label: "singr") {
            JSONLogHandler(label: $0, level: configuration.logLevel, writer: logWriter)
        }
        let database = PostgresClient(configuration: configuration.database, logger: logger)
        let redis = configuration.redis.map { RedisClient(configuration: $0, logger: logger) }
        let limiting = RateLimiting(configuration, redis: redis, logger: logger)
        let migrator = Migrator(client: database, catalog: try SchemaMigrations.catalog(), logger: logger)
        let access = try AccessWiring(configuration, database: database, logger: logger)
        let messages = MessageWiring(configuration, logger: logger)
        let oauth = OAuthWiring(configuration, access: access.services)
        let geocoding = GeocodingWiring(configuration, database: database)
        let tenants = TenantWiring(configuration, database: database, logger: logger)
        http = HTTPService(
            service: Self.contract(
                configuration, database, migrator, access, oauth, limiting, tenants, geocodes: geocoding.isOn),
            configuration: configuration.http,
            documents: ContractDocuments.pages(docsDirectory: configuration.docsDirectory),
            logger: logger, accessLog: configuration.requestLogging ? logWriter : nil)
        let worker =
            configuration.jobs.runsInServer
            ? try JobWiring.worker(
                configuration, database: database, access: access, messages: messages,
                oauth: oauth.handlers, geocoding: geocoding, imports: tenants.imports, logger: logger) : nil
        self.worker = worker
        self.messages = messages
        admin = configuration.admin.map { [http] admin in
            AdminListener(
                host: admin.host, port: admin.port,
                sources: [
                    http, DatabaseMetrics(database: database), JobMetrics(database: database, worker: worker),
                    PasswordMetrics(passwords: access.passwords),
                    AuthMetrics(counters: access.counters, registry: access.registry),
                    MessageMetrics(counts: messages.counts),
                    logWriter,
                ] + limiting.metrics, logger: logger)
        }
        self.configuration = configuration
        self.access = access
        self.oauth = oauth
        self.geocoding = geocoding
        self.tenants = tenants
        self.logWriter = logWriter
        self.logger = logger
        self.database = database
        self.redis = redis
    }

    /// Connects to the database and listens.
    ///
    /// - Throws: what stands in the way, in one clear line.
    func start() async throws {
        configuration.warnings.forEach { logger.warning("\($0)") }
        try await database.start()
        try await access.watch.start()
        tenants.keyUsage.start()
        await redis?.start()
        try await worker?.start()
        let adminAddress = try await admin?.start()
        let address = try await http.start()
        var metadata: Logger.Metadata = ["address": "\(address)"]
        metadata["admin"] = adminAddress.map { "\($0)" }
        logger.info("listening", metadata: metadata)
    }

    /// Stops accepting, lets requests and jobs finish within the configured time, and closes what was opened.
    func stop() async {
        async let jobsStopped: Void = stopJobs()
        await http.stop(gracePeriod: configuration.shutdownTimeout)
        await jobsStopped
        await oauth.close()
        await geocoding.close()
        await access.watch.stop()
        await tenants.keyUsage.stop()
        await messages.close()
        await admin?.stop()
        await redis?.close()
        await database.close()
        await logWriter.close()
    }

    private func stopJobs() async {
        await worker?.stop(within: configuration.shutdownTimeout)
    }

    private static func contract(
        _ configuration: ServerConfiguration, _ database: PostgresClient, _ migrator: Migrator,
        _ access: AccessWiring, _ oauth: OAuthWiring, _ limiting: RateLimiting,
        _ tenants: TenantWiring, geocodes: Bool
    ) -> SingrAPI {
        let clock = SystemClock()
        let deviceTokens = DeviceTokens(keyring: configuration.keyring, clock: clock)
        return SingrAPI(
            publicAPI: PublicHandlers(
                database: database, cursors: CursorCodec(keyring: configuration.keyring),
                deviceTokens: deviceTokens, identifiers: IdentifierFactory(clock: clock)),
            authAPI: AuthHandlers(
                services: access.services, tokenKeys: configuration.credentials.tokenKeyring,
                providers: oauth.providers),
            adminAPI: AdminHandlers(services: access.services),
            twoFactorAPI: TwoFactorHandlers(services: access.services),
            accountAPI: AccountHandlers(services: access.services, exports: access.exports),
            oAuthAPI: oauth.handlers,
            customerVenuesAPI: CustomerVenuesHandlers(services: tenants.services, geocodes: geocodes),
            customerSystemsAPI: CustomerSystemsHandlers(services: tenants.services),
            customerSongdbAPI: CustomerSongdbHandlers(services: tenants.services, imports: tenants.imports),
            customerAPIKeysAPI: CustomerAPIKeysHandlers(services: tenants.services, access: access.services),
            customerRequestsAPI: CustomerRequestsHandlers(
                services: tenants.services, deviceTokens: deviceTokens),
            singerRequestsAPI: SingerRequestsHandlers(
                database: database, cursors: CursorCodec(keyring: configuration.keyring)),
            openKJCompatibilityAPI: OpenKJHandlers(services: tenants.services, usage: tenants.keyUsage),
            requestInterfaceAPI: RequestInterfaceHandlers(services: tenants.services),
            systemAPI: SystemHandlers(
                probes: [.database(database), .migrations(migrator)] + limiting.probes),
            authenticator: CallerAuthenticator(
                deviceTokens: deviceTokens, accessTokens: access.verifier, access: access.registry,
                liveness: AccessLiveness(database: database), permissions: access.permissions,
                keys: APIKeyVerifier(database: database, usage: tenants.keyUsage)),
            limiter: limiting.limiter,
            idempotency: PostgresIdempotencyStore(
                database: database, identifiers: IdentifierFactory(clock: clock),
                encryption: configuration.credentials.encryption,
                // A handler that was cancelled may still be at its last statement.
                lease: configuration.http.timeouts.request * 2))
    }
}
