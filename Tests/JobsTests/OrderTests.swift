import CoreTypes
import Testing

@testable import Platform

@Suite("Ready jobs")
struct OrderTests {
    @Test("run by priority, then by age")
    func priority() async throws {
        try await JobsDatabase.with { jobs in
            for (text, priority) in [("c", JobPriority.normal), ("d", .low), ("a", .urgent), ("b", .high)] {
                try await jobs.client.enqueue(NoteJob(text), JobOptions(priority: priority))
            }
            try await jobs.client.enqueue(NoteJob("c2"))
            let log = Log()
            let worker = jobs.worker([.logging(log)]) { $0.concurrency = 1 }
            try await worker.runReadyJobs()
            #expect(log.all == ["a", "b", "c", "c2", "d"])
        }
    }

    @Test("wait until their time has come")
    func scheduled() async throws {
        try await JobsDatabase.with { jobs in
            let later = Timestamp(
                microsecondsSinceEpoch: jobs.clock.now().microsecondsSinceEpoch + 3_600_000_000)
            let id = try await jobs.client.enqueue(NoteJob("later"), JobOptions(start: .at(later))).id
            try await jobs.client.enqueue(NoteJob("after"), JobOptions(start: .after(.seconds(600))))
            #expect(try await jobs.client.job(id)?.state == .scheduled)
            let log = Log()
            try await jobs.runReady(.logging(log))
            #expect(log.all == [])
            jobs.clock.advance(seconds: 601)
            try await jobs.runReady(.logging(log))
            #expect(log.all == ["after"])
            jobs.clock.advance(seconds: 3_600)
            try await jobs.runReady(.logging(log))
            #expect(log.all == ["after", "later"])
        }
    }

    @Test("are claimed by one worker each, however many claim at once")
    func disjointClaims() async throws {
        try await JobsDatabase.with { jobs in
            try await jobs.client.enqueue((0..<500).map { NoteJob("\($0)") })
            let log = Log()
            let workers = (0..<4).map { _ in jobs.worker([.logging(log)]) { $0.concurrency = 7 } }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in workers { group.addTask { try await worker.runReadyJobs() } }
                try await group.waitForAll()
            }
            #expect(log.all.count == 500)
            #expect(Set(log.all).count == 500)
        }
    }

    @Test("of a kind run at most as many at a time as its policy says")
    func concurrency() async throws {
        try await JobsDatabase.with { jobs in
            try await jobs.client.enqueue((0..<10).map { NoteJob("\($0)") })
            let started = Signal()
            let worker = jobs.worker([.endless(started, policy: JobPolicy(concurrency: 2))])
            try await worker.register()
            #expect(try await worker.claim() == 2)
            await started.wait(2)
            #expect(try await worker.claim() == 0)
        }
    }

    @Test("of a kind with a rate start only so many in a window, over all nodes")
    func rate() async throws {
        try await JobsDatabase.with { jobs in
            try await jobs.client.enqueue((0..<10).map { NoteJob("\($0)") })
            let policy = JobPolicy(rate: JobRate(3, per: .seconds(60)))
            let log = Log()
            try await jobs.runReady(.logging(log, policy: policy))
            try await jobs.runReady(.logging(log, policy: policy))
            #expect(log.all.count == 3)
            jobs.clock.advance(seconds: 120)
            try await jobs.runReady(.logging(log, policy: policy))
            #expect(log.all.count == 6)
        }
    }

    @Test("taken ahead of a free place go back uncounted when the worker stops")
    func prefetched() async throws {
        try await JobsDatabase.with { jobs in
            let ids = try await jobs.client.enqueue((0..<5).map { NoteJob("\($0)") })
            let started = Signal()
            let worker = jobs.worker([.endless(started)]) {
                $0.concurrency = 1
                $0.prefetch = 3
            }
            try await worker.start()
            await started.wait()
            await worker.stop(within: .zero)
            for id in ids {
                let job = try await jobs.client.job(id)
                #expect(job?.state != .running)
                #expect(job?.attempt == 0)
            }
        }
    }
}
