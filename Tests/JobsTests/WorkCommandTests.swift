import Platform
import Postgres
import Testing

@Suite("singr work")
struct WorkCommandTests {
    @Test("does jobs and ends with 0 when it is told to stop", .timeLimit(.minutes(2)))
    func worksAndStops() async throws {
        try await JobsDatabase.with { jobs in
            let id = try await jobs.client.enqueue(PruneFinishedJobs()).id
            let program = try BuiltProgram(
                "singr", ["work"],
                environment: [
                    "DATABASE_URL": jobs.url, "APP_ENV": "test", "ADMIN_PORT": "off", "LOG_LEVEL": "error",
                ])
            do {
                // The server does the waiting.
                try await jobs.client.runUnprepared(
                    trusted: """
                        DO $$ BEGIN
                            WHILE NOT EXISTS (SELECT FROM finished_jobs) LOOP PERFORM pg_sleep(0.01); END LOOP;
                        END $$
                        """, timeout: .seconds(60))
            } catch {
                program.terminate()
                throw error
            }
            program.terminate()
            #expect(await program.finish().code == 0)
            #expect(try await jobs.client.job(id)?.state == .succeeded)
            #expect(try await jobs.client.first(Self.nodes) == 0)
        }
    }

    private static let nodes = Statement<Int64>("nodes", "SELECT count(*) FROM job_nodes")
}
