import Platform
import Testing

@testable import Platform

@Suite("Cancelling")
struct CancellationTests {
    @Test("a waiting job ends it, once")
    func waiting() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x"), JobOptions(unique: UniqueJob("a"))).id
            #expect(try await jobs.client.cancelJob(id) == .cancelled)
            #expect(try await jobs.client.cancelJob(id) == .tooLate)
            #expect(try await jobs.client.job(id)?.state == .cancelled)
            let log = Log()
            try await jobs.runReady(.logging(log))
            #expect(log.all == [])
            #expect(try await jobs.client.enqueue(NoteJob("x"), JobOptions(unique: UniqueJob("a"))).isNew)
        }
    }

    @Test("a running job reaches the node that runs it by notification")
    func running() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let started = Signal()
            let worker = jobs.worker([.endless(started)])
            try await worker.start()
            await started.wait()
            #expect(try await jobs.client.cancelJob(id) == .requested)
            await worker.idle()
            await worker.completions.drained()
            #expect(try await jobs.client.job(id)?.state == .cancelled)
            await worker.stop(within: .zero)
        }
    }

    @Test("a running job reaches its node with the next heartbeat where the notification is lost")
    func heartbeat() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let started = Signal()
            let worker = jobs.worker([.endless(started)])
            try await worker.register()
            try await worker.claim()
            await started.wait()
            #expect(try await jobs.client.cancelJob(id) == .requested)
            await worker.heartbeat()
            await worker.idle()
            await worker.completions.drained()
            #expect(try await jobs.client.job(id)?.state == .cancelled)
        }
    }

    @Test("a job whose worker is lost keeps it from being run again")
    func lostWorker() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let started = Signal()
            let lost = jobs.worker([.endless(started)])
            try await lost.register()
            try await lost.claim()
            await started.wait()
            #expect(try await jobs.client.cancelJob(id) == .requested)
            jobs.clock.advance(seconds: 31)
            let log = Log()
            let other = jobs.worker([.logging(log)])
            try await other.register()
            await other.rescue()
            try await other.runReadyJobs()
            #expect(log.all == [])
            #expect(try await jobs.client.job(id)?.state == .cancelled)
        }
    }
}
