import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerAPIKeysHandlers {
    /// Lists the account's keys, the newest first.
    public func listApiKeys(_ input: ListApiKeys.Input) async throws -> ListApiKeys.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        var scope = CursorScope("listApiKeys")
        scope.add(tenant.account)
        scope.add(query.status?.rawValue)
        let start = try services.cursors.place(of: query.cursor, in: scope)
        let filter: [PostgresValue] = [.uuid(tenant.account), .text(query.status?.rawValue)]
        let database = services.database
        async let total = start == nil ? database.first(CustomerAPIKeyStatements.count, filter) : nil
        let limit = Int(query.limit)
        let rows = try await database.rows(
            CustomerAPIKeyStatements.list,
            filter + (start?.map(\.parameter) ?? [.null, .null]) + [.int64(Int64(limit + 1))])
        let page = Page(rows, limit: limit)
        return .ok(
            ApiKeyList(
                apiKeys: page.rows.map(\.key),
                pagination: services.cursors.countedPagination(
                    page, limit: query.limit, scope: scope, total: try await total
                ) { [.timestamp($0.key.createdAt), .uuid($0.key.id)] }))
    }

    /// Reads one key of the account.
    public func getApiKey(_ input: GetApiKey.Input) async throws -> GetApiKey.Output {
        let row = try await services.database.first(
            CustomerAPIKeyStatements.byID,
            [.uuid(try Tenant(input.caller).account), .uuid(input.path.keyId)])
        guard let row else { throw Problem.noAPIKey }
        return .ok(row.key)
    }

    /// A key of the account, as a transaction has left it.
    func key(_ id: UUID, of tenant: Tenant, in transaction: Transaction) async throws -> ApiKey {
        let row = try await transaction.first(
            CustomerAPIKeyStatements.byID, [.uuid(tenant.account), .uuid(id)])
        guard let row else { throw Problem.noAPIKey }
        return row.key
    }
}

extension Problem {
    /// 404: the account has no such key; those of others are not told apart from none.
    static var noAPIKey: Problem { .notFound("There is no API key of that id.") }
}
