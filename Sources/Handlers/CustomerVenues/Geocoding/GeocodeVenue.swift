import CoreTypes
public import Platform
import Postgres

/// The job that finds out where a venue is by its address.
struct GeocodeVenue: JobKind {
    static let name = "venues.geocode"
    /// The public service allows a request a second for the whole installation.
    static let policy = JobPolicy(
        maximumAttempts: 10, timeout: .seconds(30), concurrency: 1, rate: JobRate(1, per: .seconds(1)))

    let venue: UUID

    func write(to payload: inout JobPayload) {
        payload.set("venue", venue)
    }
}

extension GeocodeVenue {
    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        venue = try payload.uuid("venue")
    }
}

/// Finds out where venues are.
public struct VenueGeocoding: Sendable {
    let database: PostgresClient
    let geocoder: any Geocoder

    /// Asks this service about the venues of this database.
    public init(database: PostgresClient, geocoder: any Geocoder) {
        self.database = database
        self.geocoder = geocoder
    }

    /// The handler of its job.
    public var jobHandlers: [JobHandler] {
        [
            JobHandler(GeocodeVenue.self) { [self] job, _ in
                // A venue that is gone or has a place by now needs none.
                let address = try await database.first(GeocodingStatements.address, [.uuid(job.venue)])
                guard let address else { return .done }
                guard let place = try await geocoder.locate(address.address) else { return .done }
                try await database.transaction { transaction in
                    try await transaction.execute(
                        GeocodingStatements.locate,
                        [.uuid(job.venue), .double(place.latitude), .double(place.longitude)]
                            + address.parameters)
                }
                return .done
            }
        ]
    }
}

enum GeocodingStatements {
    /// The address of venue `$1`, if its place is not known.
    static let address = Statement<VenueAddress>(
        "venue address",
        """
        SELECT address, city, state, postal_code, country FROM venues
        WHERE venues_id = $1 AND deleted_at IS NULL AND location IS NULL
        """, isReader: true)

    /// Puts venue `$1` at `$2`, `$3`, unless its address has changed meanwhile or somebody has told its place.
    static let locate = Statement<NoRow>(
        "locate venue",
        """
        UPDATE venues SET location = singr_point($2, $3)
        WHERE venues_id = $1 AND deleted_at IS NULL AND location IS NULL
            AND (address, city, state, postal_code, country) = ($4, $5, $6, $7, $8)
        """)

    /// Whether an address that is changed to `$3`–`$7` (null for what stays) is another one than venue `$2` of account
    /// `$1` has.
    static let isMoved = Statement<Bool>(
        "is venue moved",
        """
        SELECT (address, city, state, postal_code, country) IS DISTINCT FROM (
            coalesce($3, address), coalesce($4, city), coalesce($5, state), coalesce($6, postal_code),
            coalesce($7, country))
        FROM venues WHERE customer_profiles_id = $1 AND venues_id = $2 AND deleted_at IS NULL FOR NO KEY UPDATE
        """)
}

struct VenueAddress: RowDecodable, Sendable {
    let address: PostalAddress

    init(from row: inout RowReader) throws(RowDecodingError) {
        address = PostalAddress(
            street: try row.text(), city: try row.text(), state: try row.text(), postalCode: try row.text(),
            country: try row.text())
    }

    var parameters: [PostgresValue] {
        [
            .text(address.street), .text(address.city), .text(address.state), .text(address.postalCode),
            .text(address.country),
        ]
    }
}
