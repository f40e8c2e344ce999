import Testing

@testable import Postgres

@Suite("Texts of errors")
struct PostgresErrorTests {
    @Test("identifiers are quoted whatever is in them", arguments: [("a", "\"a\""), ("a\"b", "\"a\"\"b\"")])
    func quoting(name: String, quoted: String) {
        #expect(quoteIdentifier(name) == quoted)
    }

    @Test("a connection string that libpq cannot read is reported without quoting it")
    func configuration() throws {
        let connector = Connector(
            connectionString: "secret-password", applicationName: "test", connectTimeout: .seconds(2),
            sessionSetup: "")
        let problem = try #require(connector.configurationProblem())
        #expect(!problem.contains("secret"))
    }

    @Test("a URI with an unknown setting is reported by its name")
    func unknownSetting() throws {
        let connector = Connector(
            connectionString: "postgresql://u:secret@h/d?colour=1", applicationName: "test",
            connectTimeout: .seconds(2), sessionSetup: "")
        let problem = try #require(connector.configurationProblem())
        #expect(problem.contains("colour"))
        #expect(!problem.contains("secret"))
    }
}
