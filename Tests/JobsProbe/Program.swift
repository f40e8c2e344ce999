import Glibc

/// Drives the job queue from outside: as a worker to be killed, as the one who kills, and with a stop-watch.
@main
enum Program {
    private static let usage = """
        usage: JobsProbe work URL
               JobsProbe crash URL JOBS WORKERS SECONDS_BETWEEN_KILLS KILLS
               JobsProbe throughput URL JOBS
        """

    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "work" where arguments.count == 2: try await WorkMode.run(arguments[1])
        case "throughput" where arguments.count == 3:
            guard let jobs = Int(arguments[2]) else { fail() }
            try await ThroughputMode(url: arguments[1], jobs: jobs).run()
        case "crash" where arguments.count == 6:
            guard let jobs = Int(arguments[2]), let workers = Int(arguments[3]),
                let interval = Double(arguments[4]), let kills = Int(arguments[5])
            else { fail() }
            try await CrashMode(
                url: arguments[1], jobs: jobs, workers: workers, killInterval: .seconds(interval),
                kills: kills
            ).run()
        default: fail()
        }
    }

    private static func fail() -> Never {
        print(usage)
        exit(2)
    }
}
