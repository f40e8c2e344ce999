import CoreTypes
import Postgres
import Testing

@testable import Platform

@Suite("Enqueueing")
struct EnqueueTests {
    @Test("a job is there if and only if its transaction commits")
    func transactional() async throws {
        try await JobsDatabase.with { jobs in
            let kept = try await jobs.client.transaction { try await $0.enqueue(NoteJob("kept")).id }
            let lost = Log()
            await #expect(throws: Refusal.self) {
                try await jobs.client.transaction {
                    lost.add("\(try await $0.enqueue(NoteJob("lost")).id)")
                    throw Refusal()
                }
            }
            #expect(try await jobs.client.job(kept)?.state == .ready)
            let id = try #require(Int64(lost.all[0]))
            #expect(try await jobs.client.job(id) == nil)
        }
    }

    @Test("a list is enqueued in its order")
    func list() async throws {
        try await JobsDatabase.with { jobs in
            let ids = try await jobs.client.enqueue((0..<2_500).map { NoteJob("\($0)") })
            #expect(ids.count == 2_500)
            #expect(ids == ids.sorted())
            #expect(try await jobs.client.enqueue([NoteJob]()) == [])
        }
    }

    @Test("a payload beyond the limit is refused and nothing is written")
    func payloadLimit() async throws {
        try await JobsDatabase.with { jobs throws in
            let text = String(repeating: "x", count: JobPayload.maximumBytes)
            await #expect(throws: JobError.self) { try await jobs.client.enqueue(NoteJob(text)) }
            #expect(try await jobs.client.jobDepths() == [])
        }
    }

    @Test("a unique key gives the first job until that has ended")
    func uniqueUntilFinished() async throws {
        try await JobsDatabase.with { jobs in
            let options = JobOptions(unique: UniqueJob("a"))
            let first = try await jobs.client.enqueue(NoteJob("1"), options)
            let second = try await jobs.client.enqueue(NoteJob("2"), options)
            #expect(first.isNew)
            #expect(second == EnqueuedJob(id: first.id, isNew: false))
            #expect(try await jobs.client.enqueue(NoteJob("3"), JobOptions(unique: UniqueJob("b"))).isNew)
            try await jobs.runReady(.logging(Log()))
            #expect(try await jobs.client.enqueue(NoteJob("4"), options).isNew)
        }
    }

    @Test("a key held while waiting is free once the job runs")
    func uniqueWhileWaiting() async throws {
        try await JobsDatabase.with { jobs in
            let options = JobOptions(unique: UniqueJob("a", .whileWaiting))
            let client = jobs.client
            try await client.enqueue(NoteJob("1"), options)
            #expect(try await client.enqueue(NoteJob("1"), options).isNew == false)
            let log = Log()
            try await jobs.runReady(
                JobHandler(NoteJob.self) { job, _ in
                    if job.text == "1" {
                        log.add("\(try await client.enqueue(NoteJob("2"), options).isNew)")
                    }
                    return .done
                })
            #expect(log.all == ["true"])
        }
    }

    @Test("a key with a period outlives its job and is free when the period is over")
    func uniquePeriod() async throws {
        try await JobsDatabase.with { jobs in
            let options = JobOptions(unique: UniqueJob("a", .period(.seconds(600))))
            let first = try await jobs.client.enqueue(NoteJob("1"), options)
            try await jobs.runReady(.logging(Log()))
            #expect(try await jobs.client.enqueue(NoteJob("2"), options).id == first.id)
            try await jobs.client.execute(Self.expireKeys)
            #expect(try await jobs.client.enqueue(NoteJob("3"), options).isNew)
        }
    }

    @Test("of many that enqueue one key at once, one makes the job and all get it")
    func uniqueRace() async throws {
        try await JobsDatabase.with { jobs in
            let client = jobs.client
            let given = try await withThrowingTaskGroup(of: EnqueuedJob.self) { group in
                for _ in 0..<32 {
                    group.addTask {
                        try await client.transaction {
                            try await $0.enqueue(NoteJob("1"), JobOptions(unique: UniqueJob("a")))
                        }
                    }
                }
                return try await group.reduce(into: [EnqueuedJob]()) { $0.append($1) }
            }
            #expect(given.count { $0.isNew } == 1)
            #expect(Set(given.map(\.id)).count == 1)
        }
    }

    private static let expireKeys = Statement<NoRow>(
        "expire keys", "UPDATE job_keys SET expires_at = now() - interval '1 second'")
}
