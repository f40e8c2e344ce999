import HTTPServer
import Logging
import Platform

/// Every variable that the program reads; names as operators know them.
enum ConfigurationKeys {
    static let appEnvironment = ConfigurationKey(
        "APP_ENV", "what this installation is for", default: "development",
        parse: ConfigurationParsers.choice(AppEnvironment.self))
    static let host = ConfigurationKey(
        "HOST", "address to listen on", default: { $0 == .production ? "0.0.0.0" : "127.0.0.1" },
        parse: ConfigurationParsers.text)
    static let port = ConfigurationKey(
        "PORT", "port to listen on; 0 takes a free one", default: "3000",
        parse: ConfigurationParsers.integer(0...65_535))
    static let adminHost = ConfigurationKey(
        "ADMIN_HOST", "address of the listener for metrics", default: "127.0.0.1",
        parse: ConfigurationParsers.text)
    static let adminPort = ConfigurationKey(
        "ADMIN_PORT", "port of the listener for metrics, or off", default: "9090",
        parse: ConfigurationParsers.optional(ConfigurationParsers.integer(0...65_535)))
    static let logLevel = ConfigurationKey(
        "LOG_LEVEL", "least severe level that is logged", default: "info",
        parse: ConfigurationParsers.logLevel)
    static let requestLogging = ConfigurationKey(
        "ENABLE_REQUEST_LOGGING", "whether each request is logged in one line", default: "true",
        parse: ConfigurationParsers.boolean)
    static let databaseURL = ConfigurationKey(
        "DATABASE_URL", "PostgreSQL to use, as libpq reads it", secrecy: .password,
        parse: ConfigurationParsers.text)
    static let databaseSharedConnections = ConfigurationKey(
        "DATABASE_SHARED_CONNECTIONS",
        "connections on which single statements that read are pipelined, and as many for those that write",
        default: "2",
        parse: ConfigurationParsers.integer(1...64))
    static let databaseTransactionConnections = ConfigurationKey(
        "DATABASE_TRANSACTION_CONNECTIONS", "most connections that transactions hold at a time", default: "8",
        parse: ConfigurationParsers.integer(1...256))
    static let databaseConnectTimeout = ConfigurationKey(
        "DATABASE_CONNECT_TIMEOUT", "seconds a host has to accept a connection", default: "5",
        parse: ConfigurationParsers.integer(2...60))
    static let databaseStatementTimeout = ConfigurationKey(
        "DATABASE_STATEMENT_TIMEOUT", "seconds a statement may take, waiting included", default: "5",
        parse: ConfigurationParsers.integer(1...300))
    static let trustedProxies = ConfigurationKey(
        "TRUSTED_PROXIES", "CIDR list of proxies whose X-Forwarded-For is believed", default: "",
        parse: ConfigurationParsers.addressBlocks)
    static let corsOrigins = ConfigurationKey(
        "CORS_ORIGINS", "comma list of origins that browsers may call from",
        default: { environment in
            environment == .production
                ? "" : "http://localhost:3000,http://localhost:3001,http://localhost:3002"
        }, parse: ConfigurationParsers.origins)
    static let tlsCertificateFile = ConfigurationKey(
        "TLS_CERTIFICATE_FILE", "PEM file of the certificate chain; with it the server speaks TLS",
        parse: ConfigurationParsers.readableFile)
    static let tlsPrivateKeyFile = ConfigurationKey(
        "TLS_PRIVATE_KEY_FILE", "PEM file of the certificate's key", parse: ConfigurationParsers.readableFile)
    static let authSecret = ConfigurationKey(
        "AUTH_SECRET", "secret that signs cursors and device tokens, hex or Base64", secrecy: .whole,
        parse: ConfigurationParsers.secret)
    static let authSecretsPrevious = ConfigurationKey(
        "AUTH_SECRET_PREVIOUS", "comma list of former secrets, still accepted", secrecy: .whole, default: "",
        parse: ConfigurationParsers.list(ConfigurationParsers.secret))
    static let rateLimits = ConfigurationKey(
        "RATE_LIMITS", "own numbers, such as guestRequest.principal=1000/3600,publicRead.address=off; or off",
        default: "", parse: ConfigurationParsers.rateLimits)
    static let docsDirectory = ConfigurationKey(
        "DOCS_DIRECTORY", "folder of a Swagger UI release, served at /docs",
        parse: ConfigurationParsers.folder)
    static let eventLoopThreads = ConfigurationKey(
        "EVENT_LOOP_THREADS", "threads that serve connections; 0 takes one per core", default: "0",
        parse: ConfigurationParsers.integer(0...256))
    static let maximumConnections = ConfigurationKey(
        "MAX_CONNECTIONS", "most client connections open at a time", default: "10000",
        parse: ConfigurationParsers.integer(1...1_000_000))
    static let requestTimeout = ConfigurationKey(
        "REQUEST_TIMEOUT", "seconds until a request is answered with 503", default: "30",
        parse: ConfigurationParsers.integer(1...600))
    static let idleTimeout = ConfigurationKey(
        "IDLE_TIMEOUT", "seconds an idle connection is kept", default: "60",
        parse: ConfigurationParsers.integer(1...3600))
    static let shutdownTimeout = ConfigurationKey(
        "SHUTDOWN_TIMEOUT", "seconds that requests have to finish when the server stops", default: "30",
        parse: ConfigurationParsers.integer(0...30))

    /// Every key, in the order in which they are shown.
    static let workers = ConfigurationKey(
        "WORKERS", "whether 'singr serve' also does jobs: on or off", default: "on",
        parse: ConfigurationParsers.onOrOff)
    static let workerConcurrency = ConfigurationKey(
        "WORKER_CONCURRENCY", "jobs that one node runs at a time", default: "16",
        parse: ConfigurationParsers.integer(1...1_000))
    static let workerLease = ConfigurationKey(
        "WORKER_LEASE", "seconds after which a silent node's jobs go to others", default: "30",
        parse: ConfigurationParsers.integer(3...3_600))
    static let jobsKeepFinished = ConfigurationKey(
        "JOBS_KEEP_FINISHED", "hours that finished jobs are kept", default: "24",
        parse: ConfigurationParsers.integer(0...8_760))
    static let jobsKeepDead = ConfigurationKey(
        "JOBS_KEEP_DEAD", "hours that dead letters are kept", default: "168",
        parse: ConfigurationParsers.integer(1...8_760))
    static let all =
        [
            ConfigurationEntry(appEnvironment), ConfigurationEntry(host), ConfigurationEntry(port),
            ConfigurationEntry(adminHost), ConfigurationEntry(adminPort), ConfigurationEntry(logLevel),
            ConfigurationEntry(requestLogging), ConfigurationEntry(databaseURL),
            ConfigurationEntry(databaseSharedConnections), ConfigurationEntry(databaseTransactionConnections),
            ConfigurationEntry(databaseConnectTimeout), ConfigurationEntry(databaseStatementTimeout),
            ConfigurationEntry(trustedProxies), ConfigurationEntry(corsOrigins),
            ConfigurationEntry(tlsCertificateFile), ConfigurationEntry(tlsPrivateKeyFile),
            ConfigurationEntry(authSecret), ConfigurationEntry(authSecretsPrevious),
            ConfigurationEntry(encryptionKeys), ConfigurationEntry(tokenKey),
            ConfigurationEntry(tokenVerificationKeys), ConfigurationEntry(tokenIssuer),
            ConfigurationEntry(tokenAudience), ConfigurationEntry(tokenLifetime),
            ConfigurationEntry(passwordHashThreads), ConfigurationEntry(passwordHashQueue),
            ConfigurationEntry(twoFactorIssuer),
            ConfigurationEntry(rateLimits), ConfigurationEntry(docsDirectory),
            ConfigurationEntry(eventLoopThreads),
            ConfigurationEntry(maximumConnections), ConfigurationEntry(requestTimeout),
            ConfigurationEntry(idleTimeout), ConfigurationEntry(shutdownTimeout),
            ConfigurationEntry(workers), ConfigurationEntry(workerConcurrency),
            ConfigurationEntry(workerLease),
            ConfigurationEntry(jobsKeepFinished), ConfigurationEntry(jobsKeepDead),
        ] + features + accountRecords + messages + redis + outbound + identity + geocoding
}
