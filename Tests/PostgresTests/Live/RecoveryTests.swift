import Postgres
import TestSupport
import Testing

@Suite("A lost connection", .timeLimit(.minutes(2)))
struct RecoveryTests {
    @Test("fails the statement that was under way, and the next one finds another")
    func terminated() async throws {
        try await TestDatabase.withClient { client in
            let sleeper = Task { try await client.execute(Probe.sleep, timeout: Probe.patience) }
            try await Probe.waitUntilSleeping(client)
            #expect(try await client.transaction { try await $0.rows(Probe.terminateSleepers) } == [true])
            await #expect(throws: PostgresUnavailable.self) { try await sleeper.value }
            #expect(try await client.first(Probe.one) == 1)
        }
    }

    @Test("fails the transaction that held it, and the next one finds another")
    func terminatedTransaction() async throws {
        try await TestDatabase.withClient { client in
            let sleeper = Task {
                try await client.transaction { try await $0.execute(Probe.sleep, timeout: Probe.patience) }
            }
            try await Probe.waitUntilSleeping(client)
            #expect(try await client.transaction { try await $0.rows(Probe.terminateSleepers) } == [true])
            await #expect(throws: PostgresUnavailable.self) { try await sleeper.value }
            #expect(try await client.transaction { try await $0.first(Probe.one) } == 1)
        }
    }

    @Test("is what a server without disk space comes to: the same statement may succeed later")
    func outOfResources() async throws {
        try await TestDatabase.withClient { client throws in
            let full = PostgresUnavailable.unavailable("the server has run out of disk space")
            let alone = await #expect(throws: PostgresUnavailable.self) {
                try await client.execute(Probe.failWithoutDiskSpace)
            }
            #expect(alone == full)
            let inTransaction = await #expect(throws: PostgresUnavailable.self) {
                _ = try await client.transaction { transaction throws in
                    try await transaction.execute(Probe.failWithoutDiskSpace)
                }
            }
            #expect(inTransaction == full)
            #expect(try await client.first(Probe.one) == 1)
        }
    }

    @Test("comes back by itself once the server does; until then every call fails at once")
    func restart() async throws {
        try await TestCluster.with { cluster in
            let client = PostgresClient(
                configuration: PostgresConfiguration(connectionString: try await cluster.url()),
                logger: TestDatabase.quietLogger)
            try await client.start()
            try await cluster.stop()
            await #expect(throws: PostgresUnavailable.self) {
                while true { _ = try await client.first(Probe.one) }
            }
            await #expect(throws: PostgresUnavailable.self) { try await client.transaction { _ in } }
            try await cluster.start()
            while (try? await client.first(Probe.one)) == nil { try Task.checkCancellation() }
            #expect(try await client.transaction { try await $0.first(Probe.one) } == 1)
            #expect(client.statistics.reconnects > 0)
            await client.close()
        }
    }

    @Test("of a server that never was is reported in one line")
    func unreachable() async throws {
        let client = PostgresClient(
            configuration: PostgresConfiguration(connectionString: "postgresql://nobody@127.0.0.1:1/none"),
            logger: TestDatabase.quietLogger)
        let error = await #expect(throws: PostgresUnavailable.self) { try await client.start() }
        #expect(error.map { "\($0)".contains("127.0.0.1") && !"\($0)".contains("\n") } == true)
        await client.close()
    }
}
