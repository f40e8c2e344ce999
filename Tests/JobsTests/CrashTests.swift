import Postgres
import Testing

@Suite("Workers that are killed")
struct CrashTests {
    @Test("lose no job: each is done at least once, and repeats are told so", .timeLimit(.minutes(5)))
    func killedWorkers() async throws {
        try await JobsDatabase.with { jobs in
            let (code, output) = try await BuiltProgram(
                "JobsProbe", ["crash", jobs.url, "2000", "3", "0.3", "4"]
            ).finish()
            let lines = output.split(separator: "\n").map(String.init)
            try #require(code == 0 && lines.count == 3, "\(output)")
            #expect(lines[0].hasPrefix("jobs 2000, workers 3, kills 4, "))
            #expect(lines[1].hasPrefix("done 2000, lost 0, "))
            #expect(lines[2] == "repeats that were not told so 0")
            #expect(try await jobs.client.first(Self.left) == 0)
        }
    }

    private static let left = Statement<Int64>("jobs left", "SELECT count(*) FROM jobs")
}
