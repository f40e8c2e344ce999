import Postgres
import TestSupport
import Testing

@Suite("A pool that is used up", .timeLimit(.minutes(2)))
struct PoolLimitTests {
    @Test("refuses a transaction that gets no connection in time")
    func leases() async throws {
        try await TestDatabase.withClient(configure: {
            $0.maximumLeasedConnections = 1
            // Long enough for the first connection to be made on a machine that is busy otherwise.
            $0.acquireTimeout = .seconds(2)
        }) { client in
            try await client.transaction { _ in
                await #expect(throws: PostgresUnavailable.poolExhausted) {
                    try await client.transaction { _ in }
                }
            }
            try await client.transaction { _ in }
        }
    }

    @Test("refuses a statement rather than let the queue grow without end")
    func queue() async throws {
        try await TestDatabase.withClient(configure: {
            $0.sharedConnections = 1
            $0.pipelineDepth = 1
            $0.maximumQueuedStatements = 1
        }) { client in
            _ = try await client.first(Probe.one)
            let sleeper = Task { try await client.execute(Probe.sleep, timeout: Probe.patience) }
            try await Probe.waitUntilSleeping(client)
            let waiting = Task { try await client.first(Probe.one) }
            while client.statistics.queued == 0 {
                try Task.checkCancellation()
                await Task.yield()
            }
            await #expect(throws: PostgresUnavailable.poolExhausted) { try await client.first(Probe.one) }
            sleeper.cancel()
            #expect(try await waiting.value == 1)
        }
    }

    @Test("tells when to come back")
    func retryAfter() {
        #expect(PostgresUnavailable.poolExhausted.retryAfterSeconds >= 1)
    }

    @Test("answers everybody when it is closed")
    func closing() async throws {
        try await TestDatabase.withClient { client in
            let sleeper = Task { try await client.execute(Probe.sleep, timeout: Probe.patience) }
            try await Probe.waitUntilSleeping(client)
            await client.close()
            await #expect(throws: PostgresError.closed) { try await sleeper.value }
            await #expect(throws: PostgresError.closed) { try await client.first(Probe.one) }
        }
    }
}
