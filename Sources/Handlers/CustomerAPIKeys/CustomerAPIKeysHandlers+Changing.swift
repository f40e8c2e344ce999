public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerAPIKeysHandlers {
    /// Changes a key's name, description, scopes, or whether it works.
    public func updateApiKey(_ input: UpdateApiKey.Input) async throws -> UpdateApiKey.Output {
        let (tenant, id, changes) = (try Tenant(input.caller), input.path.keyId, input.body)
        return .ok(
            try await services.change(tenant) { transaction in
                try await lockChangeable(id, of: tenant, in: transaction)
                let scopes = changes.scopes.map { PostgresValue.textArray(Self.stored($0)) } ?? .null
                try await transaction.execute(
                    CustomerAPIKeyStatements.update,
                    [.uuid(tenant.account), .uuid(id)] + changes.name.change
                        + [.text(changes.description?.trimmingWhitespace()), scopes, .bool(changes.active)])
                return try await self.key(id, of: tenant, in: transaction)
            })
    }

    /// Ends a key for good; an account whose subscription is over may still do that.
    public func revokeApiKey(_ input: RevokeApiKey.Input) async throws -> RevokeApiKey.Output {
        let tenant = try Tenant(input.caller)
        let revoked = try await services.database.transaction { transaction in
            try await transaction.ascribe(to: tenant.user)
            return try await transaction.first(
                CustomerAPIKeyStatements.revoke, [.uuid(tenant.account), .uuid(input.path.keyId)])
        }
        guard revoked != nil else { throw Problem.noAPIKey }
        return .noContent
    }
}
