import HTTPServer
import Handlers
import Logging
import Platform
import Postgres

/// The whole configuration of the program, read once at its start.
struct ServerConfiguration: Sendable {
    var appEnvironment: AppEnvironment
    var logLevel: Logger.Level
    var requestLogging: Bool
    var http: HTTPServerConfiguration
    /// Where metrics are served; nil for nowhere.
    var admin: HTTPServerConfiguration?
    var database: PostgresConfiguration
    var keyring: Keyring
    var credentials: CredentialConfiguration
    var features: FeatureSwitches
    var accessRetention: AccessRetention
    /// Where exported data are kept; shared by all nodes.
    var filesFolder: String
    var outbound: OutboundHTTPConfiguration
    var oauth: OAuthConfiguration
    /// What finds venues' places; nil for nothing.
    var geocoding: GeocodingConfiguration?
    var rateLimits: RateLimitOverrides
    /// What nodes share; nil where this one is alone.
    var redis: RedisConfiguration?
    var docsDirectory: String?
    var jobs: JobsConfiguration
    var messages: MessageConfiguration
    var shutdownTimeout: Duration
    /// What an operator should know though it does not stop the start.
    var warnings: [String]

    /// Reads the configuration from environment variables.
    ///
    /// - Throws: every problem at once.
    init(environment: [String: String]) throws(ConfigurationProblems) {
        var reader = ConfigurationReader(environment)
        var warnings = UnknownVariables.warnings(environment)
        let appEnvironment = reader.required(ConfigurationKeys.appEnvironment)
        let logLevel = reader.required(ConfigurationKeys.logLevel)
        let requestLogging = reader.required(ConfigurationKeys.requestLogging)
        let http = HTTPServerConfiguration(reading: &reader)
        let admin = HTTPServerConfiguration.admin(reading: &reader)
        let database = PostgresConfiguration(reading: &reader)
        let keyring = Keyring(reading: &reader, warnings: &warnings)
        let credentials = CredentialConfiguration(reading: &reader, warnings: &warnings)
        let features = FeatureSwitches(reading: &reader)
        let accessRetention = AccessRetention(reading: &reader)
        let filesFolder = reader.required(ConfigurationKeys.filesFolder)
        let outbound = OutboundHTTPConfiguration(reading: &reader, warnings: &warnings)
        let oauth = OAuthConfiguration(reading: &reader)
        let geocoding = GeocodingConfiguration(reading: &reader)
        let rateLimits = reader.required(ConfigurationKeys.rateLimits)
        let redis = RedisConfiguration(reading: &reader)
        let docsDirectory = reader.optional(ConfigurationKeys.docsDirectory)
        let jobs = JobsConfiguration(reading: &reader)
        let messages = MessageConfiguration(reading: &reader, warnings: &warnings)
        let shutdownTimeout = reader.required(ConfigurationKeys.shutdownTimeout)
        guard reader.problems.isEmpty, let appEnvironment, let logLevel, let requestLogging, let http,
            let database, let keyring, let credentials, var features, let accessRetention, let filesFolder,
            let outbound, let oauth,
            let rateLimits, let jobs, let messages, let shutdownTimeout
        else { throw ConfigurationProblems(lines: reader.problems) }
        if rateLimits.isOff { warnings.append("RATE_LIMITS is off: nothing bounds what one client asks for") }
        self.appEnvironment = appEnvironment
        self.logLevel = logLevel
        self.requestLogging = requestLogging
        self.http = http
        self.admin = admin
        self.database = database
        self.keyring = keyring
        self.credentials = credentials
        features.oauth = oauth.isEnabled
        self.features = features
        self.accessRetention = accessRetention
        self.filesFolder = filesFolder
        self.outbound = outbound
        self.oauth = oauth
        self.geocoding = geocoding
        self.rateLimits = rateLimits
        self.redis = redis
        self.docsDirectory = docsDirectory
        self.jobs = jobs
        self.messages = messages
        self.shutdownTimeout = .seconds(shutdownTimeout)
        self.warnings = warnings
    }
}
