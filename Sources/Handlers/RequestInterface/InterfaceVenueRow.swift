import CoreTypes
import Generated
import Postgres

/// A venue with what waits there, and its place in the list.
struct InterfaceVenueRow: RowDecodable, Sendable {
    let venue: InterfaceVenue
    let normalizedName: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (id, name, urlName) = (try row.uuid(), try row.text(), try row.text())
        let (isAccepting, city, state) = (try row.bool(), try row.text(), try row.text())
        venue = InterfaceVenue(
            id: id, name: name, urlName: urlName, acceptingRequests: isAccepting,
            location: "\(city), \(state)", pendingRequests: try row.int64())
        normalizedName = try row.text()
    }

    /// The venues of account `$1`; behind name `$2` and id `$3`, at most `$4`.
    static let list = Statement<InterfaceVenueRow>(
        "venues of account for programs",
        """
        SELECT venues_id, venue.name, url_name, accepting_requests AND is_writable, city, state,
            (SELECT count(*) FROM requests
                WHERE requests.venues_id = venue.venues_id AND status IN ('pending', 'performing')),
            normalized_name
        FROM venues venue JOIN entitlements USING (customer_profiles_id)
        WHERE customer_profiles_id = $1 AND deleted_at IS NULL
            AND ($3::uuid IS NULL OR (normalized_name, venues_id) > ($2, $3))
        ORDER BY normalized_name, venues_id LIMIT $4
        """, isReader: true)
}
