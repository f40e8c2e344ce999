import CoreTypes
import Testing

@testable import Platform

@Suite("Periodic jobs")
struct ScheduleTests {
    private func periodic() throws -> [PeriodicJob] {
        let hourly = try #require(CronExpression("@hourly"))
        return [try PeriodicJob("notes", cron: hourly, job: NoteJob("tick"))]
    }

    @Test("are enqueued once for each tick, however many nodes come at once")
    func oneNodeFires() async throws {
        try await JobsDatabase.with { jobs in
            let periodic = try periodic()
            let schedulers = (0..<8).map { _ in
                JobScheduler(database: jobs.client, periodic: periodic, clock: jobs.clock)
            }
            for scheduler in schedulers { try await scheduler.register() }
            for _ in 0..<3 {
                jobs.clock.advance(seconds: 3_600)
                let fired = try await withThrowingTaskGroup(of: [String].self) { group in
                    for scheduler in schedulers { group.addTask { try await scheduler.fire() } }
                    return try await group.reduce(into: [String]()) { $0 += $1 }
                }
                #expect(fired == ["notes"])
            }
            #expect(try await jobs.client.jobDepths().map(\.ready) == [3])
        }
    }

    @Test("begin with the tick after they became known, and make up for missed ticks by one job")
    func missedTicks() async throws {
        try await JobsDatabase.with { jobs in
            let scheduler = JobScheduler(database: jobs.client, periodic: try periodic(), clock: jobs.clock)
            try await scheduler.register()
            #expect(try await scheduler.fire() == [])
            jobs.clock.advance(seconds: 5 * 3_600)
            try await scheduler.register()
            #expect(try await scheduler.fire() == ["notes"])
            #expect(try await scheduler.fire() == [])
        }
    }
}

@Suite("A cron expression")
struct CronExpressionTests {
    private static let ticks: [(String, String, String)] = [
        ("* * * * *", "2026-11-22T10:00:00Z", "2026-11-22T10:01:00Z"),
        ("*/15 * * * *", "2026-11-22T10:50:30Z", "2026-11-22T11:00:00Z"),
        ("5,35 9-17/4 * * *", "2026-11-22T13:35:00Z", "2026-11-22T17:05:00Z"),
        ("@daily", "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z"),
        ("0 12 * * MON", "2026-11-22T00:00:00Z", "2026-11-23T12:00:00Z"),
        ("0 12 * * 7", "2026-11-22T13:00:00Z", "2026-11-29T12:00:00Z"),
        ("0 0 29 2 *", "2026-11-22T00:00:00Z", "2028-02-29T00:00:00Z"),
        ("0 0 29 feb *", "2096-03-01T00:00:00Z", "2104-02-29T00:00:00Z"),
        ("0 0 13 * FRI", "2026-11-22T00:00:00Z", "2026-11-27T00:00:00Z"),
        ("0 0 1 jan,jul *", "2026-11-22T00:00:00Z", "2027-01-01T00:00:00Z"),
    ]

    @Test("gives the tick after an instant, which is the latest at itself", arguments: ticks)
    func next(text: String, instant: String, tick: String) throws {
        let cron = try #require(CronExpression(text))
        let expected = try #require(Timestamp(tick))
        #expect(cron.next(after: try #require(Timestamp(instant))) == expected)
        #expect(cron.latest(at: expected) == expected)
        let before = Timestamp(microsecondsSinceEpoch: expected.microsecondsSinceEpoch - 1)
        #expect(try #require(cron.latest(at: before)) <= (try #require(Timestamp(instant))))
    }

    @Test(
        "is refused where it is none or never comes",
        arguments: [
            "", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8",
            "*/0 * * * *", "5-1 * * * *", "a * * * *", "1,,2 * * * *", "+1 * * * *", "0 0 30 2 *", "@often",
            "-1 * * * *", "1- * * * *", "1/2/3 * * * *",
        ])
    func refused(text: String) {
        #expect(CronExpression(text) == nil)
    }
}
