import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerVenuesHandlers {
    /// Lists the account's venues by name.
    public func listVenues(_ input: ListVenues.Input) async throws -> ListVenues.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        var scope = CursorScope("listVenues")
        scope.add(tenant.account)
        scope.add(query.search)
        scope.add(query.acceptingRequests)
        scope.add(query.deleted)
        let start = try services.cursors.place(of: query.cursor, in: scope)
        let filter: [PostgresValue] = [
            .uuid(tenant.account), .text(query.search), .bool(query.acceptingRequests), .bool(query.deleted),
        ]
        let database = services.database
        async let total = start == nil ? database.first(CustomerVenueStatements.count, filter) : nil
        let limit = Int(query.limit)
        let rows = try await database.rows(
            CustomerVenueStatements.list,
            filter + (start?.map(\.parameter) ?? [.null, .null]) + [.int64(Int64(limit + 1))])
        let page = Page(rows, limit: limit)
        return .ok(
            CustomerVenueList(
                venues: page.rows.map(\.venue),
                pagination: services.cursors.countedPagination(
                    page, limit: query.limit, scope: scope, total: try await total
                ) { [.text($0.normalizedName), .uuid($0.venue.id)] }))
    }

    /// Reads one venue of the account.
    public func getVenue(_ input: GetVenue.Input) async throws -> GetVenue.Output {
        .ok(try await venue(input.path.venueId, of: try Tenant(input.caller)))
    }

    /// A venue of the account.
    ///
    /// - Throws: 404.
    func venue(_ id: UUID, of tenant: Tenant) async throws -> CustomerVenue {
        let row = try await services.database.first(
            CustomerVenueStatements.byID, [.uuid(tenant.account), .uuid(id)])
        guard let row else { throw Problem.noCustomerVenue }
        return row.venue
    }

    /// A venue of the account, as a transaction has left it.
    func venue(_ id: UUID, of tenant: Tenant, in transaction: Transaction) async throws -> CustomerVenue {
        let row = try await transaction.first(
            CustomerVenueStatements.byID, [.uuid(tenant.account), .uuid(id)])
        guard let row else { throw Problem.noCustomerVenue }
        return row.venue
    }
}

extension Problem {
    /// 404: the account has no such venue; those of others are not told apart from none.
    static var noCustomerVenue: Problem { .notFound("There is no venue of that id.") }
}
