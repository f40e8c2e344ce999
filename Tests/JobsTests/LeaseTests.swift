import Platform
import Postgres
import Testing

@testable import Platform

@Suite("A worker's lease")
struct LeaseTests {
    /// A worker that has claimed the one job, which runs until it is cancelled.
    private func claimed(_ jobs: JobsDatabase, _ started: Signal) async throws -> JobWorker {
        let worker = jobs.worker([.endless(started)])
        try await worker.register()
        try await worker.claim()
        await started.wait()
        return worker
    }

    @Test("keeps its jobs from others for as long as it is renewed")
    func renewed() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let worker = try await claimed(jobs, Signal())
            let other = jobs.worker([.logging(Log())])
            try await other.register()
            for _ in 0..<3 {
                jobs.clock.advance(seconds: 20)
                await worker.heartbeat()
                await other.rescue()
            }
            #expect(try await jobs.client.job(id)?.state == .running)
        }
    }

    @Test("once over, gives its jobs to others, who are told that it may be a repeat")
    func rescued() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            _ = try await claimed(jobs, Signal())
            jobs.clock.advance(seconds: 31)
            let log = Log()
            let other = jobs.worker([
                JobHandler(NoteJob.self) { _, context in
                    log.add("\(context.attempt) repeat=\(context.mayBeRepeat)")
                    return .done
                }
            ])
            try await other.register()
            await other.rescue()
            try await other.runReadyJobs()
            #expect(log.all == ["2 repeat=true"])
            let job = try #require(try await jobs.client.job(id))
            #expect(job.state == .succeeded)
            #expect(job.failures.map(\.error) == ["the worker was lost"])
        }
    }

    @Test("once over, gives its worker no say in how its jobs end")
    func fenced() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let started = Signal()
            let end = Signal()
            let slow = jobs.worker([
                JobHandler(NoteJob.self) { _, _ in
                    started.send()
                    await end.wait()
                    return .done
                }
            ])
            try await slow.register()
            try await slow.claim()
            await started.wait()
            jobs.clock.advance(seconds: 31)
            let other = jobs.worker([.endless(started)])
            try await other.register()
            await other.rescue()
            try await other.claim()
            await started.wait()
            end.send()
            await slow.idle()
            await slow.completions.drained()
            #expect(try await jobs.client.job(id)?.state == .running)
            #expect(slow.metrics[NoteJob.name]?.outcomes == ["lost": 1])
        }
    }

    @Test("that was lost is noticed at the next heartbeat: the jobs are given up and a new one is taken")
    func lost() async throws {
        try await JobsDatabase.with { jobs in
            try await jobs.client.enqueue(NoteJob("x"))
            let worker = try await claimed(jobs, Signal())
            let former = await worker.lease
            jobs.clock.advance(seconds: 31)
            let other = jobs.worker([])
            try await other.register()
            await other.rescue()
            await worker.heartbeat()
            await worker.idle()
            #expect(await worker.lease != former)
            #expect(await worker.isRegistered)
            #expect(try await worker.claim() == 1)
        }
    }

    @Test("that is over lets nothing be claimed")
    func noClaim() async throws {
        try await JobsDatabase.with { jobs in
            let worker = jobs.worker([.logging(Log())])
            try await worker.register()
            try await jobs.client.enqueue(NoteJob("x"))
            jobs.clock.advance(seconds: 31)
            let other = jobs.worker([])
            try await other.register()
            await other.rescue()
            #expect(try await worker.claim() == 0)
        }
    }

    @Test("lost with the last attempt sends the job to the dead letters, so that none kills workers for ever")
    func lastAttempt() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            try await jobs.client.execute(Self.oneAttempt)
            _ = try await claimed(jobs, Signal())
            jobs.clock.advance(seconds: 31)
            let other = jobs.worker([.logging(Log())])
            try await other.register()
            await other.rescue()
            #expect(try await jobs.client.job(id)?.state == .dead)
        }
    }

    private static let oneAttempt = Statement<NoRow>("one attempt", "UPDATE jobs SET max_attempts = 1")
}
