import Foundation
import Logging
import Postgres
import TestSupport

extension TestDatabase {
    private static let setOpen = Statement<NoRow>(
        "set open", "UPDATE pg_database SET datallowconn = $2 WHERE datname = $1")
    private static let endSessions = Statement<Bool>(
        "end sessions", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1")

    /// Ends every connection and lets no new one in.
    func cutOff() async throws {
        try await withAdministrator { client in
            try await client.execute(Self.setOpen, [.text(name), .bool(false)])
            _ = try await client.rows(Self.endSessions, [.text(name)])
        }
    }

    /// Lets connections in again.
    func restore() async throws {
        try await withAdministrator { _ = try await $0.execute(Self.setOpen, [.text(name), .bool(true)]) }
    }

    /// Runs statements on the server's own database.
    private func withAdministrator(_ body: (PostgresClient) async throws -> Void) async throws {
        let url = ProcessInfo.processInfo.environment["SINGR_TEST_DATABASE_URL"] ?? ""
        let client = PostgresClient(configuration: .init(connectionString: url), logger: Self.quietLogger)
        do {
            try await body(client)
        } catch {
            await client.close()
            throw error
        }
        await client.close()
    }
}
