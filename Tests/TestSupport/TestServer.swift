import Glibc
import Postgres
import Synchronization

/// The server on which tests make their databases.
struct TestServer {
    private let url: String
    private static let counter = Atomic<Int>(0)

    /// Tells how to get one where the environment names none.
    struct Missing: Error, CustomStringConvertible {
        let description =
            "SINGR_TEST_DATABASE_URL is not set: run `make test`, or export the URL of a PostgreSQL superuser"
    }

    static func fromEnvironment() throws -> TestServer {
        guard let value = getenv("SINGR_TEST_DATABASE_URL") else { throw Missing() }
        return TestServer(url: String(cString: value))
    }

    /// A name that no other test of any running process uses.
    static func nextName() -> String {
        "test_\(getpid())_\(counter.add(1, ordering: .relaxed).newValue)"
    }

    func administrator() -> PostgresClient {
        var configuration = PostgresConfiguration(connectionString: url)
        configuration.sharedConnections = 1
        return PostgresClient(configuration: configuration, logger: TestDatabase.quietLogger)
    }

    /// The URL with another database's name.
    func url(of database: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return "\(url) dbname=\(database)" }
        let end = url.firstIndex(of: "?") ?? url.endIndex
        let slash = url[scheme.upperBound..<end].firstIndex(of: "/") ?? end
        return "\(url[..<slash])/\(database)\(url[end...])"
    }

    /// Makes a template unless the server has it; concurrent tests wait for the one that makes it.
    func make(_ template: TestDatabase.Template, _ administrator: PostgresClient) async throws {
        try await administrator.transaction { transaction in
            try await transaction.execute(Self.lock, [.text(template.name)], timeout: .seconds(120))
            guard try await administrator.first(Self.exists, [.text(template.name)]) == nil else { return }
            // Prepared under another name, so that a template is complete as soon as it can be seen.
            let draft = "\(template.name)_draft"
            try await administrator.runUnprepared(
                trusted: "DROP DATABASE IF EXISTS \(draft) WITH (FORCE)", timeout: .seconds(60))
            try await administrator.runUnprepared(trusted: "CREATE DATABASE \(draft)", timeout: .seconds(60))
            let client = PostgresClient(
                configuration: PostgresConfiguration(connectionString: url(of: draft)),
                logger: TestDatabase.quietLogger)
            try await template.prepare(client)
            await client.close()
            try await administrator.runUnprepared(
                trusted: "ALTER DATABASE \(draft) RENAME TO \(template.name)", timeout: .seconds(60))
        }
    }

    private static let lock = Statement<NoRow>(
        "lock template", "SELECT pg_advisory_xact_lock(hashtext($1))")
    private static let exists = Statement<Int32>(
        "template exists", "SELECT 1 FROM pg_database WHERE datname = $1")
}
