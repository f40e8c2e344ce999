import Dispatch
import Synchronization
import Testing

@testable import Platform

@Suite struct WorkerPoolTests {
    /// What ran, in its order.
    private final class Record: Sendable {
        private let entries = Mutex<[Int]>([])

        func add(_ entry: Int) {
            entries.withLock { $0.append(entry) }
        }

        var all: [Int] { entries.withLock { $0 } }
    }

    private let gate = DispatchSemaphore(value: 0)

    private func pool(queueLimit: Int) -> WorkerPool<Void> {
        WorkerPool(name: "test", threads: 1, queueLimit: queueLimit) {}
    }

    /// Starts work that holds the pool's only thread until the gate is signalled; returns once it runs.
    private func occupy(_ pool: WorkerPool<Void>) async -> Task<Void, any Error> {
        let (started, starting) = AsyncStream.makeStream(of: Void.self)
        let task = Task { [gate] in
            try await pool.run {
                starting.finish()
                gate.wait()
            }
        }
        for await _ in started {}
        return task
    }

    private func waiting(_ count: Int, in pool: WorkerPool<Void>) async {
        while pool.counts.waiting != count { await Task.yield() }
    }

    @Test func givesTheResultOrTheErrorOfTheWork() async throws {
        struct Failure: Error {}
        let pool = pool(queueLimit: 1)
        #expect(try await pool.run { 42 } == 42)
        await #expect(throws: Failure.self) { try await pool.run { throw Failure() } }
    }

    @Test func startsItsThreadsWithTheFirstWork() async throws {
        let record = Record()
        let pool = WorkerPool<Void>(name: "test", threads: 3, queueLimit: 1) { record.add(1) }
        #expect(!pool.isFull && record.all.isEmpty)
        try await pool.run {}
        while record.all.count < 3 { await Task.yield() }
        try await pool.run {}
        #expect(record.all.count == 3)
    }

    @Test func turnsAwayWhoComesWhenTheQueueIsFull() async throws {
        let pool = pool(queueLimit: 1)
        let running = await occupy(pool)
        let queued = Task { try await pool.run { 1 } }
        await waiting(1, in: pool)
        let failure = await #expect(throws: WorkerPoolFull.self) { try await pool.run { 2 } }
        #expect(failure?.retryAfterSeconds == 1)
        gate.signal()
        try await running.value
        #expect(try await queued.value == 1)
        #expect(pool.counts == WorkCounts(waiting: 0, started: 2, refused: 1, cancelled: 0))
    }

    @Test func dropsTheWorkOfACancelledCallerBeforeItRuns() async throws {
        let pool = pool(queueLimit: 2)
        let running = await occupy(pool)
        let record = Record()
        await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run { record.add(1) } }
            await waiting(1, in: pool)
            group.cancelAll()
            await #expect(throws: CancellationError.self) { try await group.waitForAll() }
        }
        #expect(pool.counts.waiting == 0)
        gate.signal()
        try await running.value
        #expect(try await pool.run { 7 } == 7)
        #expect(record.all.isEmpty)
        #expect(pool.counts == WorkCounts(waiting: 0, started: 2, refused: 0, cancelled: 1))
    }

    @Test func doesNotQueueForACallerWhoIsAlreadyCancelled() async {
        let pool = pool(queueLimit: 2)
        let running = await occupy(pool)
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await pool.run { 1 }
        }
        await #expect(throws: CancellationError.self) { try await late.value }
        #expect(pool.counts.waiting == 0)
        gate.signal()
        _ = try? await running.value
    }

    @Test func serialisesTheWorkOfOneThreadInItsOrder() async throws {
        let pool = pool(queueLimit: 100)
        let running = await occupy(pool)
        let record = Record()
        var tasks: [Task<Void, any Error>] = []
        for index in 0..<20 {
            tasks.append(Task { try await pool.run { record.add(index) } })
            await waiting(index + 1, in: pool)
        }
        gate.signal()
        try await running.value
        for task in tasks { try await task.value }
        #expect(record.all == Array(0..<20))
    }
}
