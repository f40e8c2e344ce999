import Platform
import Testing

@testable import Platform

@Suite("A worker")
struct WorkerLifeTests {
    @Test("is woken by a job that is enqueued, long before it would look by itself")
    func woken() async throws {
        try await JobsDatabase.with { jobs in
            let done = Signal()
            let worker = jobs.worker([
                JobHandler(NoteJob.self) { _, _ in
                    done.send()
                    return .done
                }
            ]) { $0.pollInterval = .seconds(3_600) }
            try await worker.start()
            for number in 0..<3 {
                try await jobs.client.enqueue(NoteJob("\(number)"))
                await done.wait()
            }
            await worker.stop(within: .seconds(5))
        }
    }

    @Test("finds jobs by itself where nothing wakes it")
    func polls() async throws {
        try await JobsDatabase.with { jobs in
            let done = Signal()
            let worker = jobs.worker([
                JobHandler(NoteJob.self) { _, _ in
                    done.send()
                    return .done
                }
            ]) { $0.pollInterval = .milliseconds(10) }
            // Nothing is notified when the clock moves past a job's time.
            try await jobs.client.enqueue(NoteJob("later"), JobOptions(start: .after(.seconds(600))))
            try await worker.start()
            jobs.clock.advance(seconds: 600)
            await done.wait()
            await worker.stop(within: .seconds(5))
        }
    }

    @Test("that stops lets running jobs finish")
    func gracefulStop() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let started = Signal()
            let end = Signal()
            let worker = jobs.worker([
                JobHandler(NoteJob.self) { _, _ in
                    started.send()
                    await end.wait()
                    return .done
                }
            ])
            try await worker.start()
            await started.wait()
            async let stopped: Void = worker.stop(within: .seconds(60))
            end.send()
            await stopped
            #expect(try await jobs.client.job(id)?.state == .succeeded)
        }
    }

    @Test("that stops puts back what does not finish in time, uncounted and marked as a possible repeat")
    func returnedJobs() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let started = Signal()
            let worker = jobs.worker([.endless(started)])
            try await worker.start()
            await started.wait()
            await worker.stop(within: .zero)
            #expect(try await jobs.client.job(id)?.attempt == 0)
            let log = Log()
            try await jobs.runReady(.failing(log))
            #expect(log.all == ["1 repeat=true"])
        }
    }

    @Test("counts outcomes and run times by kind")
    func metrics() async throws {
        try await JobsDatabase.with { jobs in
            try await jobs.client.enqueue((0..<3).map { NoteJob("\($0)") })
            let worker = jobs.worker([
                JobHandler(NoteJob.self) { job, _ in
                    if job.text == "1" { throw Refusal() }
                    return .done
                }
            ])
            try await worker.runReadyJobs()
            let metrics = try #require(worker.metrics[NoteJob.name])
            #expect(metrics.outcomes == ["succeeded": 2, "retried": 1])
            #expect(metrics.buckets.reduce(0, +) == 3)
            #expect(metrics.running == 0)
            let depths = try await jobs.client.jobDepths()
            #expect(depths.map(\.kind) == [NoteJob.name])
            #expect(depths.map { $0.ready + $0.scheduled } == [1])
        }
    }
}
