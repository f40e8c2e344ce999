import CoreTypes
import Postgres
import Testing

@testable import Platform

@Suite("A job that does not succeed")
struct FailureTests {
    @Test("is tried again after its pause, is told so, and goes to the dead letters with its history")
    func retries() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(ThriceJob()).id
            let log = Log()
            let handler = JobHandler(ThriceJob.self) { _, context in
                log.add("\(context.attempt) repeat=\(context.mayBeRepeat) last=\(context.isLastAttempt)")
                throw Refusal()
            }
            try await jobs.runReady(handler)
            #expect(log.all.count == 1)
            jobs.clock.advance(seconds: 99)
            try await jobs.runReady(handler)
            #expect(log.all.count == 1)
            jobs.clock.advance(seconds: 1)
            try await jobs.runReady(handler)
            jobs.clock.advance(seconds: 200)
            try await jobs.runReady(handler)
            #expect(
                log.all == [
                    "1 repeat=false last=false", "2 repeat=true last=false", "3 repeat=true last=true",
                ])
            let job = try #require(try await jobs.client.job(id))
            #expect(job.state == .dead)
            #expect(job.failures.map(\.attempt) == [1, 2, 3])
            #expect(job.failures.allSatisfy { $0.error == "refused" && $0.node != nil })
            #expect(try await jobs.client.retryDeadJob(id))
            #expect(try await jobs.client.retryDeadJob(id) == false)
            #expect(try await jobs.client.job(id)?.state == .ready)
        }
    }

    @Test("keeps the latest twenty errors, cut to a bounded length")
    func boundedHistory() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            try await jobs.client.execute(Self.manyAttempts)
            let handler = JobHandler(NoteJob.self, policy: JobPolicy(backoff: JobBackoff(first: .zero))) {
                _, _ in
                throw PermanentlyLong()
            }
            try await jobs.runReady(handler)
            let failures = try #require(try await jobs.client.job(id)?.failures)
            #expect(failures.count == 20)
            #expect(failures.last?.attempt == 25)
            #expect(failures.allSatisfy { $0.error.utf8.count <= 2_000 })
        }
    }

    @Test("for good is not tried again")
    func permanent() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            try await jobs.runReady(
                JobHandler(NoteJob.self) { _, _ in throw PermanentJobFailure("no such venue") })
            let job = try #require(try await jobs.client.job(id))
            #expect(job.state == .dead)
            #expect(job.failures.map(\.error) == ["no such venue"])
        }
    }

    @Test("may put itself off without an attempt being counted")
    func snooze() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let log = Log()
            let handler = JobHandler(NoteJob.self) { _, context in
                log.add("\(context.attempt) repeat=\(context.mayBeRepeat)")
                return log.all.count < 3 ? .snooze(.seconds(30)) : .done
            }
            for _ in 0..<3 {
                try await jobs.runReady(handler)
                jobs.clock.advance(seconds: 30)
            }
            #expect(log.all == ["1 repeat=false", "1 repeat=true", "1 repeat=true"])
            #expect(try await jobs.client.job(id)?.state == .succeeded)
        }
    }

    @Test("in its time is cancelled, which counts as a failure")
    func timeout() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            let started = Signal()
            let worker = jobs.worker([.endless(started, policy: JobPolicy(timeout: .seconds(60)))])
            try await worker.register()
            try await worker.claim()
            await started.wait()
            await worker.cancelOverdue(at: .now + .seconds(59))
            #expect(try await jobs.client.job(id)?.state == .running)
            await worker.cancelOverdue(at: .now + .seconds(61))
            await worker.idle()
            await worker.completions.drained()
            let job = try #require(try await jobs.client.job(id))
            #expect(job.attempt == 1)
            #expect(job.failures.map(\.error) == ["it took longer than 60.0 seconds"])
        }
    }

    @Test("since its payload cannot be read goes to the dead letters and harms no worker")
    func unreadable() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(NoteJob("x")).id
            try await jobs.client.execute(Self.spoil)
            let log = Log()
            try await jobs.runReady(.logging(log))
            let job = try #require(try await jobs.client.job(id))
            #expect(job.state == .dead)
            #expect(job.failures.map(\.error) == ["the payload cannot be read: text is not a text"])
        }
    }

    @Test("since its version is newer than the program goes to the dead letters; an older one is read")
    func versions() async throws {
        try await JobsDatabase.with { jobs in
            let new = try await jobs.client.enqueue(NewNoteJob("new")).id
            let old = try await jobs.client.enqueue(NoteJob("old")).id
            let log = Log()
            try await jobs.runReady(.logging(log))
            #expect(log.all == ["old"])
            #expect(try await jobs.client.job(new)?.state == .dead)
            #expect(try await jobs.client.job(old)?.state == .succeeded)
            try await jobs.client.enqueue(NoteJob("older"))
            try await jobs.runReady(
                JobHandler(NewNoteJob.self) { job, _ in
                    log.add(job.body)
                    return .done
                })
            #expect(log.all == ["old", "older"])
        }
    }

    @Test("since no worker knows its kind goes to the dead letters after a while")
    func unknownKind() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(ThriceJob()).id
            let known = try await jobs.client.enqueue(NoteJob("x")).id
            let worker = jobs.worker([.logging(Log())])
            try await worker.register()
            await worker.rescue()
            #expect(try await jobs.client.job(id)?.state == .ready)
            jobs.clock.advance(seconds: 3_600)
            let newcomer = jobs.worker([.logging(Log())])
            try await newcomer.register()
            await worker.heartbeat()
            await newcomer.rescue()
            #expect(try await jobs.client.job(id)?.state == .ready)
            await worker.rescue()
            let job = try #require(try await jobs.client.job(id))
            #expect(job.state == .dead)
            #expect(job.failures.map(\.error) == ["no worker knows the kind test.thrice"])
            #expect(try await jobs.client.job(known)?.state == .ready)
        }
    }

    private static let manyAttempts = Statement<NoRow>(
        "many attempts",
        """
        UPDATE jobs SET attempt = 24, max_attempts = 25,
            errors = (SELECT jsonb_agg(jsonb_build_object('attempt', n, 'error', 'x')) FROM generate_series(1, 20) n)
        """)
    private static let spoil = Statement<NoRow>("spoil", "UPDATE jobs SET payload = '{\"text\": 7}'")
}

private struct ThriceJob: JobKind {
    static let name = "test.thrice"
    static let policy = JobPolicy(
        maximumAttempts: 3, backoff: JobBackoff(first: .seconds(100), factor: 2, jitter: 0))
    init() {}
    func write(to payload: inout JobPayload) {}
    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}
}

private struct PermanentlyLong: Error, CustomStringConvertible {
    var description: String { String(repeating: "long \0 ", count: 1_000) }
}
