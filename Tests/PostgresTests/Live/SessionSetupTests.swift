import Postgres
import TestSupport
import Testing

@Suite("A session's setup", .timeLimit(.minutes(1)))
struct SessionSetupTests {
    private static let jit = Statement<String>("jit of the session", "SELECT current_setting('jit')")

    @Test("comes before the first statement, on shared and on leased connections")
    func runsFirst() async throws {
        try await TestDatabase.withClient {
            $0.sessionSetup = "SET jit = off"
        } _: { client in
            #expect(try await client.first(Self.jit) == "off")
            let leased = try await client.transaction { try await $0.first(Self.jit) }
            #expect(leased == "off")
        }
    }

    @Test("that fails is the reason why there is no session")
    func failure() async throws {
        try await TestDatabase.withClient {
            $0.sessionSetup = "SELECT 1 / 0"
        } _: { client in
            do {
                try await client.start()
                Issue.record("a session was opened")
            } catch {
                #expect("\(error)".contains("division by zero"))
            }
        }
    }
}
