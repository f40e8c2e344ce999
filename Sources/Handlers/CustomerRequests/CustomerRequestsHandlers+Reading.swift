import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerRequestsHandlers {
    /// Lists a venue's requests, the newest first.
    public func listVenueRequests(_ input: ListVenueRequests.Input) async throws -> ListVenueRequests.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        try await services.requireVenue(input.path.venueId, of: tenant.account)
        let page = try await services.requests(
            RequestFilter(
                account: tenant.account, venue: input.path.venueId, isProcessed: query.processed,
                since: query.since),
            of: "listVenueRequests", cursor: query.cursor, limit: query.limit)
        return .ok(CustomerRequestList(requests: page.requests, pagination: page.pagination))
    }

    /// Lists the requests of all venues, the newest first.
    public func listRequests(_ input: ListRequests.Input) async throws -> ListRequests.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        let page = try await services.requests(
            RequestFilter(
                account: tenant.account, venue: query.venueId, isProcessed: query.processed,
                since: query.startDate, until: query.endDate, song: query.search),
            of: "listRequests", cursor: query.cursor, limit: query.limit)
        return .ok(CustomerRequestList(requests: page.requests, pagination: page.pagination))
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
        if let venue { try await services.requireVenue(venue, of: tenant.account) }
        let rows = try await services.database.rows(
            RequestStatements.recent, [.uuid(tenant.account), .uuid(venue), .int32(input.query.limit)])
        return .ok(RecentRequests(requests: rows.map(\.request)))
    }

    /// Counts requests.
    public func getRequestStats(_ input: GetRequestStats.Input) async throws -> GetRequestStats.Output {
        let (tenant, venue) = (try Tenant(input.caller), input.query.venueId)
        if let venue { try await services.requireVenue(venue, of: tenant.account) }
        let row = try await services.requestCounts(of: tenant.account, venue: venue)
        return .ok(
            RequestCounts(
                total: row.total, pending: row.pending, processed: row.processed, todayCount: row.today))
    }
}
