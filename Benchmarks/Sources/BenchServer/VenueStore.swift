import BenchGenerated
import Postgres

/// Reads venues from PostgreSQL.
struct VenueStore {
    private static let venueByName = Statement<VenueRow>(
        "venue by name",
        """
        SELECT id, name, url_name, accepting_requests, address, city, state, postal_code, country,
               phone_number, website, latitude, longitude, created_at, updated_at
          FROM bench_venue WHERE url_name = $1
        """, isReader: true)
    private static let firstVenues = Statement<VenueRow>(
        "first venues",
        """
        SELECT id, name, url_name, accepting_requests, address, city, state, postal_code, country,
               phone_number, website, latitude, longitude, created_at, updated_at
          FROM bench_venue ORDER BY number LIMIT 20
        """, isReader: true)

    let client: PostgresClient

    /// The venues of the list, in its order.
    func firstTwenty() async throws -> [Venue] {
        try await client.rows(Self.firstVenues).map(\.venue)
    }

    /// Finds a venue by its name in addresses.
    func venue(named urlName: String) async throws -> Venue? {
        try await client.first(Self.venueByName, [.text(urlName)])?.venue
    }
}

/// A venue as its row holds it.
private struct VenueRow: RowDecodable {
    let venue: Venue

    init(from row: inout RowReader) throws(RowDecodingError) {
        venue = Venue(
            id: try row.uuid(), name: try row.text(), urlName: try row.text(),
            acceptingRequests: try row.bool(), address: try row.text(), city: try row.text(),
            state: try row.text(), postalCode: try row.text(), country: try row.text(),
            phoneNumber: try row.optionalText(), website: try row.optionalText(),
            location: Self.location(try row.optionalDouble(), try row.optionalDouble()),
            createdAt: try row.timestamp(), updatedAt: try row.timestamp())
    }

    private static func location(_ latitude: Double?, _ longitude: Double?) -> Location? {
        guard let latitude, let longitude else { return nil }
        return Location(latitude: latitude, longitude: longitude)
    }
}
