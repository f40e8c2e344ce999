import HTTPServer
import Logging
import Platform
import Postgres

/// A node that does jobs and serves nothing but its metrics.
struct WorkerApplication {
    private let configuration: ServerConfiguration
    private let logWriter: LogWriter
    private let logger: Logger
    private let database: PostgresClient
    private let oauth: OAuthWiring
    private let geocoding: GeocodingWiring
    private let worker: JobWorker
    private let messages: MessageWiring
    private let admin: AdminListener?

    /// Puts the parts together; nothing is opened before ``start()``.
    init(configuration: ServerConfiguration) throws {
        let logWriter = LogWriter()
        let logger = Logger(label: "singr") {
            JSONLogHandler(label: $0, level: configuration.logLevel, writer: logWriter)
        }
        let database = PostgresClient(configuration: configuration.database, logger: logger)
        let access = try AccessWiring(configuration, database: database, logger: logger)
        let messages = MessageWiring(configuration, logger: logger)
        let oauth = OAuthWiring(configuration, access: access.services)
        let geocoding = GeocodingWiring(configuration, database: database)
        let tenants = TenantWiring(configuration, database: database, logger: logger)
        let worker = try JobWiring.worker(
            configuration, database: database, access: access, messages: messages,
            oauth: oauth.handlers, geocoding: geocoding, imports: tenants.imports, logger: logger)
        admin = configuration.admin.map { admin in
            AdminListener(
                host: admin.host, port: admin.port,
                sources: [
                    DatabaseMetrics(database: database), JobMetrics(database: database, worker: worker),
                    MessageMetrics(counts: messages.counts), logWriter,
                ], logger: logger)
        }
        self.configuration = configuration
        self.logWriter = logWriter
        self.logger = logger
        self.database = database
        self.oauth = oauth
        self.geocoding = geocoding
        self.worker = worker
        self.messages = messages
    }

    /// Connects to the database and begins to work.
    ///
    /// - Throws: what stands in the way, in one clear line.
    func start() async throws {
        configuration.warnings.forEach { logger.warning("\($0)") }
        try await database.start()
        let adminAddress = try await admin?.start()
        try await worker.start()
        var metadata: Logger.Metadata = [:]
        metadata["admin"] = adminAddress.map { "\($0)" }
        logger.info("working", metadata: metadata)
    }

    /// Claims no more, lets jobs finish within the configured time, and closes what was opened.
    func stop() async {
        await worker.stop(within: configuration.shutdownTimeout)
        await messages.close()
        await oauth.close()
        await geocoding.close()
        await admin?.stop()
        await database.close()
        await logWriter.close()
    }
}
