import CoreTypes
import Foundation
import Postgres

/// Reads venues from PostgreSQL through the product's client, for want of another one in Swift here.
struct VenueStore {
    private static let venueByName = Statement<Venue>(
        "venue by name",
        """
        SELECT id, name, url_name, accepting_requests, address, city, state, postal_code, country,
               phone_number, website, latitude, longitude, created_at, updated_at
          FROM bench_venue WHERE url_name = $1
        """)

    let client: PostgresClient

    /// Finds a venue by its name in addresses.
    func venue(named urlName: String) async throws -> Venue? {
        try await client.first(Self.venueByName, [.text(urlName)])
    }
}

extension Venue: RowDecodable {
    /// Reads the columns in the statement's order.
    init(from row: inout RowReader) throws(RowDecodingError) {
        self.init(
            id: Foundation.UUID(try row.uuid()), name: try row.text(), urlName: try row.text(),
            acceptingRequests: try row.bool(), address: try row.text(), city: try row.text(),
            state: try row.text(), postalCode: try row.text(), country: try row.text(),
            phoneNumber: try row.optionalText(), website: try row.optionalText(),
            location: Location(latitude: try row.optionalDouble(), longitude: try row.optionalDouble()),
            createdAt: Date(try row.timestamp()), updatedAt: Date(try row.timestamp()))
    }
}

extension Location {
    /// The place, where both coordinates are known.
    init?(latitude: Double?, longitude: Double?) {
        guard let latitude, let longitude else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }
}

extension Foundation.UUID {
    /// The identifier as Foundation has it.
    init(_ id: CoreTypes.UUID) {
        // Both are sixteen bytes without padding, in network order.
        self.init(uuid: unsafeBitCast((id.high.bigEndian, id.low.bigEndian), to: uuid_t.self))
    }
}

extension Date {
    /// The instant as Foundation has it.
    init(_ timestamp: Timestamp) {
        self.init(timeIntervalSince1970: Double(timestamp.microsecondsSinceEpoch) / 1_000_000)
    }
}
