import Postgres
import TestSupport
import Testing

@Suite("Transactions")
struct TransactionTests {
    private static let add = Statement<NoRow>("add entry", "INSERT INTO entry (id) VALUES ($1)")
    private static let count = Statement<Int64>("count entries", "SELECT count(*) FROM entry")
    private struct Refused: Error {}

    private func withTable(_ body: (PostgresClient) async throws -> Void) async throws {
        try await TestDatabase.withClient { client in
            try await client.runUnprepared(
                trusted: "CREATE TABLE entry (id integer PRIMARY KEY DEFERRABLE INITIALLY DEFERRED)")
            try await body(client)
        }
    }

    @Test("commit when the closure returns")
    func commits() async throws {
        try await withTable { client in
            let answer = try await client.transaction { transaction in
                try await transaction.execute(Self.add, [.int32(1)])
                return try await transaction.first(Self.count)
            }
            #expect(answer == 1)
            #expect(try await client.first(Self.count) == 1)
        }
    }

    @Test("roll back when the closure throws, and pass its error on")
    func rollsBack() async throws {
        try await withTable { client in
            await #expect(throws: Refused.self) {
                try await client.transaction { transaction in
                    try await transaction.execute(Self.add, [.int32(1)])
                    throw Refused()
                }
            }
            #expect(try await client.first(Self.count) == 0)
            try await client.transaction { _ = try await $0.execute(Self.add, [.int32(2)]) }
            // Two shared connections at most, and the leased one that served both transactions.
            #expect(client.statistics.open <= 3)
        }
    }

    @Test("roll back when their task is cancelled in the middle of a statement")
    func cancellation() async throws {
        try await withTable { client in
            let task = Task {
                try await client.transaction { transaction in
                    try await transaction.execute(Self.add, [.int32(1)])
                    try await transaction.execute(Probe.sleep, timeout: Probe.patience)
                }
            }
            try await Probe.waitUntilSleeping(client)
            task.cancel()
            await #expect(throws: PostgresError.cancelled) { try await task.value }
            #expect(try await client.first(Self.count) == 0)
            try await Probe.waitUntilNobodySleeps(client)
        }
    }

    @Test("report what the server checks only at COMMIT")
    func deferredConstraint() async throws {
        try await withTable { client in
            let error = await #expect(throws: PostgresError.self) {
                try await client.transaction { transaction in
                    try await transaction.execute(Self.add, [.int32(1)])
                    try await transaction.execute(Self.add, [.int32(1)])
                }
            }
            #expect(error?.server?.sqlState == .uniqueViolation)
            let stored = try await client.first(Self.count)
            #expect(stored == 0)
        }
    }

    @Test("tell a closure that swallowed an error that nothing was committed")
    func swallowedError() async throws {
        try await withTable { client in
            await #expect(throws: PostgresError.rolledBack) {
                try await client.transaction { transaction in
                    _ = try? await transaction.rows(Statement<Int32>("divide by zero", "SELECT 1 / 0"))
                }
            }
        }
    }

    @Test("that collide are run again as often as allowed")
    func retries() async throws {
        try await withTable { client in
            let runs = Counter()
            let sum = try await client.transaction(.serializable, retries: 2) { transaction in
                if runs.increment() < 3 { try await transaction.runUnprepared(trusted: Probe.collide) }
                return runs.value
            }
            #expect(sum == 3)
            await #expect(throws: PostgresUnavailable.self) {
                try await client.transaction(retries: 1) {
                    try await $0.runUnprepared(trusted: Probe.collide)
                }
            }
        }
    }
}
