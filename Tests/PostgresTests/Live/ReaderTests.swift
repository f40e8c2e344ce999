import Postgres
import TestSupport
import Testing

@Suite("A statement that only reads", .timeLimit(.minutes(2)))
struct ReaderTests {
    static let one = Statement<Int32>("read one", "SELECT 1", isReader: true)
    static let slowOne = Statement<Int32>("read one slowly", "SELECT 1", isReader: true, isSlow: true)

    @Test("does not wait behind one that may write and is held up", arguments: [one, slowOne])
    func besideWriter(_ reader: Statement<Int32>) async throws {
        try await TestDatabase.withClient(configure: { $0.sharedConnections = 1 }) { client in
            let sleeper = Task { try await client.execute(Probe.sleep, timeout: Probe.patience) }
            try await Probe.waitUntilSleeping(client)
            #expect(try await client.first(reader) == 1)
            sleeper.cancel()
            await #expect(throws: PostgresError.cancelled) { try await sleeper.value }
        }
    }
}
