import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerSystemsHandlers {
    /// Lists the account's systems by name.
    public func listSystems(_ input: ListSystems.Input) async throws -> ListSystems.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        var scope = CursorScope("listSystems")
        scope.add(tenant.account)
        scope.add(query.search)
        let start = try services.cursors.place(of: query.cursor, in: scope)
        let filter: [PostgresValue] = [.uuid(tenant.account), .text(query.search)]
        let database = services.database
        async let total = start == nil ? database.first(SystemStatements.count, filter) : nil
        let limit = Int(query.limit)
        let rows = try await database.rows(
            SystemStatements.list,
            filter + (start?.map(\.parameter) ?? [.null, .null]) + [.int64(Int64(limit + 1))])
        let page = Page(rows, limit: limit)
        return .ok(
            CustomerSystemList(
                systems: page.rows.map(\.system),
                pagination: services.cursors.countedPagination(
                    page, limit: query.limit, scope: scope, total: try await total
                ) { [.text($0.system.name), .uuid($0.system.id)] }))
    }

    /// Reads one system of the account.
    public func getSystem(_ input: GetSystem.Input) async throws -> GetSystem.Output {
        let row = try await services.database.first(
            SystemStatements.byID, [.uuid(try Tenant(input.caller).account), .uuid(input.path.systemId)])
        guard let row else { throw Problem.noCustomerSystem }
        return .ok(row.system)
    }

    /// A system of the account, as a transaction has left it.
    func system(_ id: UUID, of tenant: Tenant, in transaction: Transaction) async throws -> CustomerSystem {
        let row = try await transaction.first(SystemStatements.byID, [.uuid(tenant.account), .uuid(id)])
        guard let row else { throw Problem.noCustomerSystem }
        return row.system
    }
}

extension Problem {
    /// 404: the account has no such system; those of others are not told apart from none.
    static var noCustomerSystem: Problem { .notFound("There is no system of that id.") }
}
