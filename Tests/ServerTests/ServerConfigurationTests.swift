import Crypto
import HTTPServer
import Platform
import Testing

@testable import Server

@Suite struct ServerConfigurationTests {
    private let secret = String(repeating: "ab", count: 32)

    private func problems(_ environment: [String: String]) -> [String] {
        do {
            _ = try ServerConfiguration(environment: environment)
            return []
        } catch {
            return error.lines
        }
    }

    @Test func developmentNeedsADatabaseAlone() throws {
        let configuration = try ServerConfiguration(environment: ["DATABASE_URL": "postgresql:///singr"])
        #expect(configuration.http.host == "127.0.0.1")
        #expect(configuration.http.port == 3000)
        #expect(configuration.admin?.port == 9090)
        #expect(configuration.shutdownTimeout == .seconds(30))
        #expect(configuration.jobs.runsInServer)
        #expect(configuration.jobs.worker.concurrency == 16)
        #expect(configuration.jobs.retention == .init(finished: .seconds(86_400), dead: .seconds(604_800)))
        #expect(configuration.warnings.contains { $0.hasPrefix("AUTH_SECRET is not set") })
    }

    @Test func productionListensEverywhereAndNeedsASecret() throws {
        let environment = ["APP_ENV": "production", "DATABASE_URL": "postgresql:///singr"]
        #expect(
            problems(environment) == [
                "AUTH_SECRET is not set: secret that signs cursors and device tokens, hex or Base64",
                "JWT_PRIVATE_KEY is not set: PEM of the P-256 key that signs access tokens",
                "ENCRYPTION_KEYS is not set: comma list of keys that encrypt secrets in the database; "
                    + "the first one encrypts",
            ])
        let secrets = [
            "AUTH_SECRET": secret, "JWT_PRIVATE_KEY": P256.Signing.PrivateKey().pemRepresentation,
            "ENCRYPTION_KEYS": secret,
        ]
        let configuration = try ServerConfiguration(environment: environment.merging(secrets) { $1 })
        #expect(configuration.http.host == "0.0.0.0")
        #expect(configuration.http.corsOrigins.isEmpty)
        let warned = configuration.warnings.map { String($0.prefix { $0 != " " }) }
        #expect(warned == ["EMAIL_PROVIDER", "SMS_PROVIDER", "APP_URL_WEB", "APP_URL_CUSTOMER"])
    }

    @Test func aLimitThatTheContractLacksIsAProblem() {
        let lines = problems(["DATABASE_URL": "postgresql:///singr", "RATE_LIMITS": "publcRead.address=1/60"])
        #expect(lines.count == 1)
        #expect(
            lines.first?.hasPrefix("RATE_LIMITS must be of limits that the contract has (accountChange.")
                == true)
        #expect(lines.first?.hasSuffix("and 'publcRead.address' is none") == true)
    }

    @Test func namesEveryProblemAtOnceInOneLineEach() {
        let lines = problems([
            "APP_ENV": "staging", "PORT": "70000", "ADMIN_PORT": "x", "LOG_LEVEL": "loud",
            "TRUSTED_PROXIES": "10.0.0.0/33",
            "CORS_ORIGINS": "https://a.example/path", "TLS_CERTIFICATE_FILE": "/nonexistent/cert.pem",
            "AUTH_SECRET": "abcd", "RATE_LIMITS": "guestRequest=1", "DOCS_DIRECTORY": "/nonexistent",
            "DATABASE_SHARED_CONNECTIONS": "0", "SHUTDOWN_TIMEOUT": "31", "ENABLE_REQUEST_LOGGING": "maybe",
            "WORKERS": "yes", "WORKER_CONCURRENCY": "0", "JOBS_KEEP_DEAD": "0",
        ])
        let names = [
            "APP_ENV", "PORT", "ADMIN_PORT", "LOG_LEVEL", "TRUSTED_PROXIES", "CORS_ORIGINS",
            "TLS_CERTIFICATE_FILE",
            "AUTH_SECRET", "RATE_LIMITS", "DOCS_DIRECTORY", "DATABASE_SHARED_CONNECTIONS", "SHUTDOWN_TIMEOUT",
            "ENABLE_REQUEST_LOGGING", "DATABASE_URL", "WORKERS", "WORKER_CONCURRENCY", "JOBS_KEEP_DEAD",
        ]
        for name in names {
            #expect(lines.contains { $0.hasPrefix(name + " ") }, "\(name)")
        }
        #expect(
            lines.contains("TLS_CERTIFICATE_FILE and TLS_PRIVATE_KEY_FILE must be set together, or neither"))
        #expect(lines.allSatisfy { !$0.contains("\n") })
    }

    @Test func anEmptyVariableCountsAsMissing() {
        #expect(problems(["DATABASE_URL": ""]).count == 1)
        #expect(problems(["DATABASE_URL": "postgresql:///singr", "PORT": ""]).isEmpty)
    }

    @Test func redisIsSharedWhereItIsNamed() throws {
        let database = ["DATABASE_URL": "postgresql:///singr"]
        #expect(try ServerConfiguration(environment: database).redis == nil)
        let settings = ["REDIS_URL": "redis://:secret@cache:6380/2", "REDIS_TIMEOUT": "250"]
        let redis = try ServerConfiguration(environment: database.merging(settings) { $1 }).redis
        #expect(redis?.address.description == "cache:6380/2")
        #expect(redis?.address.password == "secret")
        #expect(redis?.commandTimeout == .milliseconds(250))
    }

    @Test func aRedisThatCannotBeIsAProblemWithoutItsPassword() {
        let lines = problems([
            "DATABASE_URL": "postgresql:///singr", "REDIS_URL": "redis://:s3cret@cache:99999",
            "REDIS_TIMEOUT": "1",
            "REDIS_CA_FILE": "/nonexistent/ca.pem",
        ])
        #expect(lines.map { $0.prefix { $0 != " " } } == ["REDIS_URL", "REDIS_TIMEOUT", "REDIS_CA_FILE"])
        #expect(!lines.joined().contains("s3cret"))
        #expect(
            problems([
                "DATABASE_URL": "postgresql:///singr", "REDIS_URL": "redis://cache",
                "REDIS_CA_FILE": "/etc/passwd",
            ]) == ["REDIS_CA_FILE must go with a rediss:// URL"])
    }

    @Test func theAdminListenerCanBeOff() throws {
        let configuration = try ServerConfiguration(
            environment: ["DATABASE_URL": "postgresql:///singr", "ADMIN_PORT": "off"])
        #expect(configuration.admin == nil)
    }

    @Test func theServerCanLeaveJobsToOthers() throws {
        let configuration = try ServerConfiguration(
            environment: ["DATABASE_URL": "postgresql:///singr", "WORKERS": "off"])
        #expect(!configuration.jobs.runsInServer)
    }

    @Test func warnsOfVariablesThatLookLikeOurs() throws {
        let configuration = try ServerConfiguration(environment: [
            "DATABASE_URL": "postgresql:///singr", "AUTH_SECRET": secret, "ENCRYPTION_KEYS": secret,
            "JWT_PRIVATE_KEY": P256.Signing.PrivateKey().pemRepresentation, "DATABASE_POOL": "5",
            "PATH": "/bin",
            "SINGR_TEST_DATABASE_URL": "x",
        ])
        #expect(configuration.warnings == ["DATABASE_POOL is not a variable this program reads"])
    }
}
