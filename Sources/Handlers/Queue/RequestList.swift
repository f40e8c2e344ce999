import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime

/// Which requests of an account a list has; nil leaves nothing out.
struct RequestFilter: Sendable {
    let account: UUID
    var venue: UUID?
    /// Whether they are over.
    var isProcessed: Bool?
    var since: Timestamp?
    var until: Timestamp?
    /// What artist or title have in them.
    var song: String?
    /// What the singer's name has in it.
    var singer: String?

    fileprivate var parameters: [PostgresValue] {
        [
            .uuid(account), .uuid(venue), .bool(isProcessed), .timestamp(since), .timestamp(until),
            .text(song), .text(singer),
        ]
    }

    fileprivate func scope(of operation: StaticString) -> CursorScope {
        var scope = CursorScope(operation)
        scope.add(account)
        scope.add(venue)
        scope.add(isProcessed)
        scope.add(since)
        scope.add(until)
        scope.add(song)
        scope.add(singer)
        return scope
    }
}

extension TenantServices {
    /// One page of an account's requests, the newest first.
    ///
    /// - Throws: 400 for a cursor of another list.
    func requests(
        _ filter: RequestFilter, of operation: StaticString, cursor: String?, limit: Int32
    ) async throws -> (requests: [CustomerRequest], pagination: CountedPagination) {
        let scope = filter.scope(of: operation)
        let start = try cursors.place(of: cursor, in: scope)
        let (database, parameters) = (database, filter.parameters)
        async let total = start == nil ? database.first(RequestStatements.count, parameters) : nil
        let rows = try await database.rows(
            RequestStatements.list,
            parameters + (start?.map(\.parameter) ?? [.null, .null]) + [.int64(Int64(limit) + 1)])
        let page = Page(rows, limit: Int(limit))
        let pagination = cursors.countedPagination(
            page, limit: limit, scope: scope, total: try await total
        ) { [.timestamp($0.request.requestedAt), .int64($0.request.id)] }
        return (page.rows.map(\.request), pagination)
    }

    /// Counts an account's requests, or those of one of its venues.
    func requestCounts(of account: UUID, venue: UUID?) async throws -> RequestCountsRow {
        let row = try await database.first(RequestStatements.counts, [.uuid(account), .uuid(venue)])
        guard let row else { throw MissingRow(statement: RequestStatements.counts.name) }
        return row
    }

    /// Refuses a venue that the account does not have.
    ///
    /// - Throws: 404.
    func requireVenue(_ id: UUID, of account: UUID) async throws {
        let venue = try await database.first(QueueVenueStatements.ofAccount, [.uuid(account), .uuid(id)])
        guard venue != nil else { throw Problem.noCustomerVenue }
    }
}
