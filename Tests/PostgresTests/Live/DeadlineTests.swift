import Postgres
import TestSupport
import Testing

@Suite("A statement that takes too long")
struct DeadlineTests {
    @Test("is given up at its deadline and stopped in the server")
    func timeout() async throws {
        try await TestDatabase.withClient { client in
            await #expect(throws: PostgresUnavailable.timeout) {
                try await client.execute(Probe.sleep, timeout: .milliseconds(100))
            }
            try await Probe.waitUntilNobodySleeps(client)
            #expect(try await client.first(Probe.one) == 1)
            #expect(client.statistics.reconnects == 0)
        }
    }

    @Test("is stopped in the server when its task is cancelled")
    func cancellation() async throws {
        try await TestDatabase.withClient { client in
            let task = Task { try await client.execute(Probe.sleep, timeout: Probe.patience) }
            try await Probe.waitUntilSleeping(client)
            task.cancel()
            await #expect(throws: PostgresError.cancelled) { try await task.value }
            try await Probe.waitUntilNobodySleeps(client)
            #expect(try await client.first(Probe.one) == 1)
            #expect(client.statistics.reconnects == 0)
        }
    }

    @Test("is not even sent for a task that is cancelled already")
    func cancelledBefore() async throws {
        try await TestDatabase.withClient { client in
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await client.first(Probe.one)
            }
            task.cancel()
            await #expect(throws: PostgresError.cancelled) { try await task.value }
            #expect(client.statistics.commands == 0)
        }
    }

    @Test("does not take down the statements that were pipelined behind it")
    func neighbours() async throws {
        try await TestDatabase.withClient(configure: { $0.sharedConnections = 1 }) { client in
            let slow = Task { try await client.execute(Probe.sleep, timeout: .milliseconds(300)) }
            let one = Task { try await client.first(Probe.one) }
            let two = Task { try await client.first(Statement<Int32>("two", "SELECT 2")) }
            await #expect(throws: PostgresUnavailable.timeout) { try await slow.value }
            let answers = [try await one.value, try await two.value]
            #expect(answers == [1, 2])
        }
    }
}
