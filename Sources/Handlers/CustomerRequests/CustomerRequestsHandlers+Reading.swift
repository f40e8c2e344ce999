import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerRequestsHandlers {
    /// Lists a venue's requests, the newest first.
    public func listVenueRequests(_ input: ListVenueRequests.Input) async throws -> ListVenueRequests.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        try await requireVenue(input.path.venueId, of: tenant)
        var scope = CursorScope("listVenueRequests")
        scope.add(tenant.account)
        scope.add(input.path.venueId)
        scope.add(query.processed)
        scope.add(query.since)
        return .ok(
            try await list(
                scope, cursor: query.cursor, limit: query.limit,
                [
                    .uuid(tenant.account), .uuid(input.path.venueId), .bool(query.processed),
                    .timestamp(query.since), .null, .null,
                ]))
    }

    /// Lists the requests of all venues, the newest first.
    public func listRequests(_ input: ListRequests.Input) async throws -> ListRequests.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        var scope = CursorScope("listRequests")
        scope.add(tenant.account)
        scope.add(query.venueId)
        scope.add(query.processed)
        scope.add(query.startDate)
        scope.add(query.endDate)
        scope.add(query.search)
        return .ok(
            try await list(
                scope, cursor: query.cursor, limit: query.limit,
                [
                    .uuid(tenant.account), .uuid(query.venueId), .bool(query.processed),
                    .timestamp(query.startDate), .timestamp(query.endDate), .text(query.search),
                ]))
    }

    /// Reads a request.
    public func getRequest(_ input: GetRequest.Input) async throws -> GetRequest.Output {
        let row = try await services.database.first(
            RequestStatements.ofAccount,
            [.uuid(try Tenant(input.caller).account), .int64(input.path.requestId)])
        guard let row else { throw Problem.noRequest }
        return .ok(row.request)
    }

    /// Tells the newest requests that wait.
    public func listRecentRequests(_ input: ListRecentRequests.Input) async throws
        -> ListRecentRequests.Output
    {
        let (tenant, venue) = (try Tenant(input.caller), input.query.venueId)
        if let venue { try await requireVenue(venue, of: tenant) }
        let rows = try await services.database.rows(
            RequestStatements.recent, [.uuid(tenant.account), .uuid(venue), .int32(input.query.limit)])
        return .ok(RecentRequests(requests: rows.map(\.request)))
    }

    /// Counts requests.
    public func getRequestStats(_ input: GetRequestStats.Input) async throws -> GetRequestStats.Output {
        let (tenant, venue) = (try Tenant(input.caller), input.query.venueId)
        if let venue { try await requireVenue(venue, of: tenant) }
        let row = try await services.database.first(
            RequestStatements.counts, [.uuid(tenant.account), .uuid(venue)])
        guard let row else { throw MissingRow(statement: RequestStatements.counts.name) }
        return .ok(
            RequestCounts(
                total: row.total, pending: row.pending, processed: row.processed, todayCount: row.today))
    }

    private func list(
        _ scope: CursorScope, cursor: String?, limit: Int32, _ filter: [PostgresValue]
    ) async throws -> CustomerRequestList {
        let start = try services.cursors.place(of: cursor, in: scope)
        let database = services.database
        async let total = start == nil ? database.first(RequestStatements.count, filter) : nil
        let rows = try await database.rows(
            RequestStatements.list,
            filter + (start?.map(\.parameter) ?? [.null, .null]) + [.int64(Int64(limit) + 1)])
        let page = Page(rows, limit: Int(limit))
        return CustomerRequestList(
            requests: page.rows.map(\.request),
            pagination: services.cursors.countedPagination(
                page, limit: limit, scope: scope, total: try await total
            ) { [.timestamp($0.request.requestedAt), .int64($0.request.id)] })
    }
}
