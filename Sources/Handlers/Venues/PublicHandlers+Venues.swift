public import Generated
import Postgres
import SpecRuntime

extension PublicHandlers {
    /// Lists venues by place, text or distance.
    public func listPublicVenues(_ input: ListPublicVenues.Input) async throws -> ListPublicVenues.Output {
        let violations = VenueListRules.violations(input.query)
        guard violations.isEmpty else { throw Problem.validation(violations) }
        let order = VenueListRules.order(input.query)
        let filter = VenueFilter(input.query)
        let scope = filter.scope(order)
        let start = try cursors.place(of: input.query.cursor, in: scope) ?? order.start
        let limit = Int(input.query.limit)
        let rows = try await database.rows(
            order.statement, filter.parameters + start.map(\.parameter) + [.int64(Int64(limit + 1))])
        let page = Page(rows, limit: limit)
        return .ok(
            VenueList(
                venues: page.rows.map(\.venue),
                pagination: cursors.pagination(
                    page, limit: input.query.limit, scope: scope, place: order.place)))
    }

    /// Finds one venue by its name in addresses.
    public func getPublicVenue(_ input: GetPublicVenue.Input) async throws -> GetPublicVenue.Output {
        let row = try await database.first(VenueDetailStatement.byURLName, [.text(input.path.venueUrlName)])
        guard let row else { throw Problem.noVenue }
        return .ok(row.detail)
    }
}
