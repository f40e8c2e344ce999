import BenchGenerated
import Glibc
import HTTPServer
import Logging
import Platform
import Postgres
import SpecRuntime

/// Serves the benchmark's contract in the way the product serves its own.
@main
struct BenchServer {
    /// Reads `PORT` and `DATABASE_URL` and serves until the process is ended.
    static func main() async throws {
        let logger = Logger(label: "bench")
        let client = PostgresClient(
            configuration: PostgresConfiguration(connectionString: variable("DATABASE_URL") ?? ""),
            logger: logger)
        try await client.start()
        let store = VenueStore(client: client)
        let handlers = MeasuredHandlers(
            venues: VenueList(venues: try await store.firstTwenty()), store: store)
        let access = try await MemberAccess(client: client, logger: logger)
        if let file = variable("TOKEN_FILE") { try access.writeToken(to: file) }
        let server = HTTPService(
            service: BenchAPI(
                measuredAPI: handlers, authenticator: access.authenticator, limiter: NoLimits()),
            configuration: HTTPServerConfiguration(port: variable("PORT").flatMap { Int($0) } ?? 3101),
            logger: logger)
        try await server.start()
        while true { try await Task.sleep(for: .seconds(3600)) }
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
