import Foundation
import Logging
import Platform
import Postgres

/// Enqueues jobs, lets worker processes do them and kills one after the other, until all jobs have ended.
struct CrashMode {
    let url: String
    let jobs: Int
    let workers: Int
    let killInterval: Duration
    /// After so many kills the workers are left alone.
    let kills: Int

    func run() async throws {
        var logger = Logger(label: "jobs-probe")
        logger.logLevel = .error
        let database = PostgresClient(
            configuration: PostgresConfiguration(connectionString: url), logger: logger)
        try await database.runUnprepared(trusted: ProbeJob.traceTable)
        let started = ContinuousClock.now
        for first in stride(from: 0, to: jobs, by: 10_000) {
            try await database.enqueue(
                (first..<min(first + 10_000, jobs)).map { ProbeJob(number: Int64($0)) })
        }
        var processes = try (0..<workers).map { _ in try spawn() }
        defer { processes.forEach { kill($0.processIdentifier, SIGKILL) } }
        var killed = 0
        while try await database.first(Self.left) != 0 {
            try await Task.sleep(for: killInterval)
            guard killed < kills else { continue }
            let victim = processes.removeFirst()
            kill(victim.processIdentifier, SIGKILL)
            victim.waitUntilExit()
            killed += 1
            processes.append(try spawn())
        }
        try await report(database, killed, ContinuousClock.now - started)
        await database.close()
    }

    private func spawn() throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["work", url]
        try process.run()
        return process
    }

    private func report(_ database: PostgresClient, _ killed: Int, _ time: Duration) async throws {
        let done = try await database.first(Self.done) ?? 0
        let runs = try await database.first(Self.runs) ?? 0
        let unmarked = try await database.first(Self.unmarkedRepeats) ?? 0
        print("jobs \(jobs), workers \(workers), kills \(killed), seconds \(time / .seconds(1))")
        print("done \(done), lost \(Int64(jobs) - done), runs \(runs), repeats \(runs - done)")
        print("repeats that were not told so \(unmarked)")
    }

    private static let left = Statement<Int64>("jobs left", "SELECT count(*) FROM jobs WHERE kind = 'probe'")
    /// Jobs that ran at least once and have ended well.
    private static let done = Statement<Int64>(
        "jobs done",
        """
        SELECT count(*) FROM finished_jobs
        WHERE kind = 'probe' AND outcome = 'succeeded'
            AND EXISTS (SELECT FROM job_runs WHERE number = (payload->>'number')::bigint)
        """)
    private static let runs = Statement<Int64>("job runs", "SELECT count(*) FROM job_runs")
    /// Second and later runs of a job whose handler was told that it was the first.
    private static let unmarkedRepeats = Statement<Int64>(
        "unmarked repeats",
        "SELECT coalesce(sum(count - 1), 0)::bigint FROM (SELECT count(*) FROM job_runs WHERE NOT may_be_repeat GROUP BY number) AS first"
    )
}
