import Testing

@testable import Postgres

@Suite("The catalog of prepared statements")
struct StatementCatalogTests {
    private let statement = StatementText(name: "venue by name", sql: "SELECT 1")

    private func name(_ prepared: PreparedName) -> String { String(cString: prepared.name) }

    @Test("gives a statement the same name until it is renewed")
    func stable() {
        let catalog = StatementCatalog()
        let first = catalog.preparedName(for: statement)
        #expect(name(first) == "venue by name")
        #expect(catalog.preparedName(for: statement) === first)
        catalog.renew(first)
        #expect(name(catalog.preparedName(for: statement)) == "venue by name#2")
    }

    @Test("tells statements apart that were given one name")
    func collision() {
        let catalog = StatementCatalog()
        _ = catalog.preparedName(for: statement)
        let other = catalog.preparedName(for: StatementText(name: "venue by name", sql: "SELECT 2"))
        #expect(name(other) == "venue by name#2")
    }

    @Test("drops what it knew of a renewed statement")
    func renewal() {
        let catalog = StatementCatalog()
        let first = catalog.preparedName(for: statement)
        _ = catalog.describe(first, parameterTypes: [.text])
        #expect(catalog.described(statement)?.parameterTypes == [.text])
        catalog.renew(first)
        #expect(catalog.described(statement) == nil)
        _ = catalog.describe(first, parameterTypes: [.text])
        #expect(catalog.described(statement) == nil)
    }

    @Test("keeps names within what the server tells apart")
    func longName() {
        let catalog = StatementCatalog()
        let long = catalog.preparedName(
            for: StatementText(
                name: "a name that goes on for so long that the server would cut it off somewhere",
                sql: "SELECT 1"))
        #expect(name(long).utf8.count <= 63)
    }
}
