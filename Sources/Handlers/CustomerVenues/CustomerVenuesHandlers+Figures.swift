import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension CustomerVenuesHandlers {
    /// Tells a venue's numbers.
    public func getVenueStats(_ input: GetVenueStats.Input) async throws -> GetVenueStats.Output {
        let (start, end) = (input.query.startDate, input.query.endDate)
        try Self.requirePeriod(start, end)
        let venue = try await venue(input.path.venueId, of: try Tenant(input.caller))
        let database = services.database
        let period: [PostgresValue] = [.uuid(venue.id), .timestamp(start), .timestamp(end)]
        async let totals = database.first(VenueFigureStatements.totals, period)
        async let songs = database.rows(VenueFigureStatements.topSongs, period)
        async let singers = database.rows(VenueFigureStatements.topSingers, period)
        async let days = database.rows(VenueFigureStatements.byDay, period)
        async let hours = database.rows(VenueFigureStatements.byHour, period)
        guard let totals = try await totals else { throw Problem.noCustomerVenue }
        return .ok(
            VenueFigures(
                venueId: venue.id, venueName: venue.name, stats: totals.figures,
                topSongs: try await songs.map(\.song), topSingers: try await singers.map(\.singer),
                requestsByDay: try await days.map(\.day), requestsByHour: try await hours.map(\.hour)))
    }

    /// Tells the numbers of all venues of the account.
    public func getVenuesOverview(_ input: GetVenuesOverview.Input) async throws -> GetVenuesOverview.Output {
        let row = try await services.database.first(
            VenueFigureStatements.overview, [.uuid(try Tenant(input.caller).account)])
        guard let row else { throw MissingRow(statement: VenueFigureStatements.overview.name) }
        return .ok(row.overview)
    }
}
