import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension RequestInterfaceHandlers {
    /// Lists the account's venues by name.
    public func interfaceListVenues(
        _ input: InterfaceListVenues.Input
    ) async throws -> InterfaceListVenues.Output {
        let (account, query) = (input.caller.accountId, input.query)
        var scope = CursorScope("interfaceListVenues")
        scope.add(account)
        let start = try services.cursors.place(of: query.cursor, in: scope)
        let database = services.database
        async let total =
            start == nil ? database.first(CustomerVenueStatements.countLive, [.uuid(account)]) : nil
        let rows = try await database.rows(
            InterfaceVenueRow.list,
            [.uuid(account)] + (start?.map(\.parameter) ?? [.null, .null]) + [.int64(Int64(query.limit) + 1)])
        let page = Page(rows, limit: Int(query.limit))
        return .ok(
            InterfaceVenueList(
                venues: page.rows.map(\.venue),
                pagination: services.cursors.countedPagination(
                    page, limit: query.limit, scope: scope, total: try await total
                ) { [.text($0.normalizedName), .uuid($0.venue.id)] }))
    }

    /// Lists requests, the newest first.
    public func interfaceListRequests(
        _ input: InterfaceListRequests.Input
    ) async throws -> InterfaceListRequests.Output {
        let (account, query) = (input.caller.accountId, input.query)
        if let venue = query.venueId { try await services.requireVenue(venue, of: account) }
        let page = try await services.requests(
            RequestFilter(
                account: account, venue: query.venueId, isProcessed: query.processed,
                song: query.songSearch, singer: query.singerName),
            of: "interfaceListRequests", cursor: query.cursor, limit: query.limit)
        return .ok(
            InterfaceRequestList(
                requests: page.requests.map(InterfaceRequest.init), pagination: page.pagination))
    }

    /// Counts requests.
    public func interfaceGetStats(
        _ input: InterfaceGetStats.Input
    ) async throws -> InterfaceGetStats.Output {
        let (account, venue) = (input.caller.accountId, input.query.venueId)
        if let venue { try await services.requireVenue(venue, of: account) }
        let counts = try await services.requestCounts(of: account, venue: venue)
        return .ok(
            InterfaceFigures(
                total: counts.total, pending: counts.pending, processedToday: counts.processedToday))
    }
}

extension InterfaceRequest {
    fileprivate init(_ request: CustomerRequest) {
        self.init(
            id: request.id, venueId: request.venueId, venueName: request.venueName,
            singer: request.singerName, artist: request.artist, title: request.title,
            keyChange: request.keyChange, status: request.status, processed: request.processed,
            requestedAt: request.requestedAt, processedAt: request.processedAt)
    }
}
