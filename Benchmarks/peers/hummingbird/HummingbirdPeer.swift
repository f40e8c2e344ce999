import Foundation
import Hummingbird
import Logging
import Postgres

/// The operations of the benchmark's contract, written by hand on Hummingbird 2 and Codable.
@main
struct HummingbirdPeer {
    /// Reads `PORT`, `VENUES` (a JSON file) and `DATABASE_URL` and serves until a signal comes.
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let port = environment["PORT"].flatMap(Int.init) ?? 3102
        let venues = try loadVenues(environment["VENUES"] ?? "data/venues.json")

        let logger = Logger(label: "hummingbird-peer")
        let client = PostgresClient(
            configuration: PostgresConfiguration(connectionString: environment["DATABASE_URL"] ?? ""),
            logger: logger)
        try await client.start()

        let router = Router()
        addRoutes(to: router, venues: venues, store: VenueStore(client: client))
        let application = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: port)),
            logger: logger)
        try await application.runService()
    }

    private static func loadVenues(_ path: String) throws -> VenueList {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(VenueList.self, from: Data(contentsOf: URL(filePath: path)))
    }

    private static func addRoutes(
        to router: Router<BasicRequestContext>, venues: VenueList, store: VenueStore
    ) {
        router.get("health") { _, _ in Health(status: "ok") }
        router.get("venues") { _, _ in venues }
        router.get("venues/:urlName") { _, context in
            let urlName = try context.parameters.require("urlName")
            guard let venue = try await store.venue(named: urlName) else { throw HTTPError(.notFound) }
            return venue
        }
        router.post("echo") { request, context in
            let songRequest = try await request.decode(as: SongRequest.self, context: context)
            try songRequest.validate()
            return songRequest
        }
    }
}
