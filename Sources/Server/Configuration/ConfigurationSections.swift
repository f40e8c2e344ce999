import HTTPServer
import Platform
import Postgres

extension HTTPServerConfiguration {
    /// The public listener; nil when one of its keys has a problem.
    init?(reading reader: inout ConfigurationReader) {
        let host = reader.required(ConfigurationKeys.host)
        let port = reader.required(ConfigurationKeys.port)
        let proxies = reader.required(ConfigurationKeys.trustedProxies)
        let origins = reader.required(ConfigurationKeys.corsOrigins)
        let threads = reader.required(ConfigurationKeys.eventLoopThreads)
        let connections = reader.required(ConfigurationKeys.maximumConnections)
        let request = reader.required(ConfigurationKeys.requestTimeout)
        let idle = reader.required(ConfigurationKeys.idleTimeout)
        let tls = Self.tls(reading: &reader)
        guard let host, let port, let proxies, let origins, let threads, let connections, let request,
            let idle
        else { return nil }
        self.init(host: host, port: port)
        self.tls = tls
        trustedProxies = proxies
        corsOrigins = origins
        eventLoopThreads = threads == 0 ? nil : threads
        limits.connections = connections
        timeouts.request = .seconds(request)
        timeouts.idle = .seconds(idle)
    }

    /// The listener for metrics; nil when it is off or one of its keys has a problem.
    static func admin(reading reader: inout ConfigurationReader) -> HTTPServerConfiguration? {
        let host = reader.required(ConfigurationKeys.adminHost)
        guard let setting = reader.required(ConfigurationKeys.adminPort), let port = setting, let host else {
            return nil
        }
        var configuration = HTTPServerConfiguration(host: host, port: port)
        configuration.eventLoopThreads = 1
        return configuration
    }

    private static func tls(reading reader: inout ConfigurationReader) -> TLSFiles? {
        let (certificate, privateKey) = (
            ConfigurationKeys.tlsCertificateFile, ConfigurationKeys.tlsPrivateKeyFile
        )
        let isSet = (reader.environment[certificate.name] != nil, reader.environment[privateKey.name] != nil)
        if isSet.0 != isSet.1 {
            reader.report("\(certificate.name) and \(privateKey.name) must be set together, or neither")
        }
        let paths = (reader.optional(certificate), reader.optional(privateKey))
        guard let certificatePath = paths.0, let keyPath = paths.1 else { return nil }
        return TLSFiles(certificatePath: certificatePath, privateKeyPath: keyPath)
    }
}

extension PostgresConfiguration {
    /// The database client's part; nil when one of its keys has a problem.
    init?(reading reader: inout ConfigurationReader) {
        let url = reader.required(ConfigurationKeys.databaseURL)
        let shared = reader.required(ConfigurationKeys.databaseSharedConnections)
        let transactions = reader.required(ConfigurationKeys.databaseTransactionConnections)
        let connect = reader.required(ConfigurationKeys.databaseConnectTimeout)
        let statement = reader.required(ConfigurationKeys.databaseStatementTimeout)
        guard let url, let shared, let transactions, let connect, let statement else { return nil }
        self.init(connectionString: url)
        sharedConnections = shared
        maximumLeasedConnections = transactions
        connectTimeout = .seconds(connect)
        statementTimeout = .seconds(statement)
        sessionSetup = Self.productSessionSetup
    }
}

extension Keyring {
    /// The secrets; nil when one is missing or too short.
    ///
    /// Outside production a missing secret is replaced by a public one, with a warning.
    init?(reading reader: inout ConfigurationReader, warnings: inout [String]) {
        let key = ConfigurationKeys.authSecret
        let former = reader.required(ConfigurationKeys.authSecretsPrevious)
        let isSet = reader.environment[key.name] != nil
        guard isSet || reader.appEnvironment == .production else {
            warnings.append(
                "\(key.name) is not set: cursors and device tokens are signed with a key anyone can read")
            self.init(secrets: [Array("the development secret, in the source for all to read".utf8)])
            return
        }
        guard let secret = reader.required(key), let former else { return nil }
        self.init(secrets: [secret] + former)
    }
}
