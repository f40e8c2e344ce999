import Generated
import Postgres

/// What venues a list is about; nil filters nothing.
struct VenueFilter {
    private let query: ListPublicVenues.Query

    init(_ query: ListPublicVenues.Query) {
        self.query = query
    }

    /// The parameters `$1` to `$9` of every list statement.
    var parameters: [PostgresValue] {
        [
            .text(query.city), .text(query.state), .text(query.country), .text(query.postalCode),
            .text(query.search), .bool(query.acceptingRequests), .double(query.latitude),
            .double(query.longitude),
            .double(query.radiusMiles),
        ]
    }

    /// The list's name for its cursors.
    func scope(_ order: VenueOrder) -> CursorScope {
        var scope = CursorScope("listPublicVenues")
        scope.add(order.sort.rawValue)
        scope.add(order.isDescending)
        for text in [query.city, query.state, query.country, query.postalCode, query.search] {
            scope.add(text)
        }
        scope.add(query.acceptingRequests)
        scope.add(query.latitude)
        scope.add(query.longitude)
        scope.add(query.latitude == nil ? nil : query.radiusMiles)
        return scope
    }
}
