import Postgres
import TestSupport
import Testing

@Suite("Every statement of the handlers")
struct StatementTests {
    @Test("can be prepared against the migrated schema")
    func prepares() async throws {
        let statements = try SourceStatements.all(in: "Sources/Handlers")
        #expect(statements.count > 20)
        try await MigratedDatabase.withClient { client in
            for (index, statement) in statements.enumerated() {
                await #expect(throws: Never.self, "\(statement.name)") {
                    try await client.transaction {
                        _ = try await $0.runUnprepared(
                            trusted: "PREPARE statement_\(index) AS \(statement.sql)")
                    }
                }
            }
        }
    }

    @Test("has a name of its own, by which administrators find it")
    func names() throws {
        let names = try SourceStatements.all(in: "Sources").map(\.name)
        #expect(Set(names).count == names.count)
    }
}
