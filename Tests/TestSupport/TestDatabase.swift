import Logging
import Postgres
import Synchronization

/// A database of its own for a test, on the server that `SINGR_TEST_DATABASE_URL` names; dropped afterwards.
public struct TestDatabase: Sendable {
    /// The database's connection string.
    public let url: String
    /// The database's name.
    public let name: String

    /// A database that is made once per server and copied for each test.
    public struct Template: Sendable {
        let name: String
        let prepare: @Sendable (PostgresClient) async throws -> Void

        /// Names a template by what is in it; a name stands for the same content always.
        public init(name: String, prepare: @escaping @Sendable (PostgresClient) async throws -> Void) {
            self.name = name
            self.prepare = prepare
        }
    }

    /// Runs a test in a fresh database with a client of it.
    @discardableResult
    public static func withClient<Answer: Sendable>(
        template: Template? = nil,
        configure: (inout PostgresConfiguration) -> Void = { _ in },
        _ body: (PostgresClient) async throws -> Answer
    ) async throws -> Answer {
        try await withDatabase(template: template) { database in
            var configuration = PostgresConfiguration(connectionString: database.url)
            configure(&configuration)
            return try await closing(PostgresClient(configuration: configuration, logger: quietLogger), body)
        }
    }

    /// Runs a test with a fresh database.
    @discardableResult
    public static func withDatabase<Answer: Sendable>(
        template: Template? = nil, _ body: (TestDatabase) async throws -> Answer
    ) async throws -> Answer {
        let server = try TestServer.fromEnvironment()
        return try await closing(server.administrator()) { administrator in
            let name = TestServer.nextName()
            if let template { try await server.make(template, administrator) }
            let source = template.map { " TEMPLATE \($0.name)" } ?? ""
            try await administrator.runUnprepared(
                trusted: "CREATE DATABASE \(name)\(source)", timeout: .seconds(60))
            let result: Result<Answer, any Error>
            do {
                result = .success(try await body(TestDatabase(url: server.url(of: name), name: name)))
            } catch {
                result = .failure(error)
            }
            try await administrator.runUnprepared(
                trusted: "DROP DATABASE IF EXISTS \(name) WITH (FORCE)", timeout: .seconds(60))
            return try result.get()
        }
    }

    /// A logger that keeps tests quiet unless something is wrong with the program.
    public static var quietLogger: Logger {
        var logger = Logger(label: "test")
        logger.logLevel = .error
        return logger
    }

    private static func closing<Answer: Sendable>(
        _ client: PostgresClient, _ body: (PostgresClient) async throws -> Answer
    ) async throws -> Answer {
        do {
            let answer = try await body(client)
            await client.close()
            return answer
        } catch {
            await client.close()
            throw error
        }
    }
}
