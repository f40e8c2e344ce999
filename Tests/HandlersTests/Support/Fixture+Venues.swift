import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

extension Fixture {
    /// Adds a venue of the account; its name also makes the name in URLs.
    @discardableResult
    func addVenue(
        _ name: String, city: String = "Nashville", state: String = "TN", postalCode: String = "37203",
        at location: GeoPoint? = nil, accepting: Bool = true
    ) async throws -> UUID {
        let id = try await database.first(
            Self.newVenue,
            [
                .uuid(account), .text(name), .text(city), .text(state), .text(postalCode),
                .double(location?.latitude), .double(location?.longitude), .bool(accepting),
            ])
        return try #require(id)
    }

    /// Lists venues and gives the answer.
    func venues(_ query: ListPublicVenues.Query = .init()) async throws -> VenueList {
        let output = try await handlers.listPublicVenues(.init(query: query, context: .test))
        guard case .ok(let list) = output else { throw Unexpected() }
        return list
    }

    struct Unexpected: Error {}

    private static let newVenue = Statement<UUID>(
        "new venue",
        """
        INSERT INTO venues (customer_profiles_id, url_name, name, address, city, state, postal_code, location,
            accepting_requests)
        VALUES ($1, replace(singr_normalize($2), ' ', '-'), $2, '1 Main Street', $3, $4, $5, singr_point($6, $7), $8)
        RETURNING venues_id
        """)
}
