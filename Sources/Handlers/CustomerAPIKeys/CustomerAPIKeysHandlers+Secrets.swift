import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerAPIKeysHandlers {
    /// What OpenKJ needs; the scopes of a key that is made without any named.
    static let scopesOfOpenKJ = ApiKeyScope.allCases

    /// Makes a key.
    public func createApiKey(_ input: CreateApiKey.Input) async throws -> CreateApiKey.Output {
        let (tenant, wanted) = (try Tenant(input.caller), input.body)
        try await requireVerifiedAddress(input.caller)
        if let end = wanted.expiresAt, end <= services.clock.now() {
            throw Problem.validation([
                Violation(
                    place: .body(pointer: "/expiresAt"), code: "future", message: "must be in the future")
            ])
        }
        let (id, secret) = (services.identifiers.next(), APIKeySecret())
        let key = try await services.database.transaction { transaction in
            try await transaction.ascribe(to: tenant.user)
            let entitlement = try await transaction.lockedEntitlement(of: tenant.account)
            let present = try await transaction.first(
                CustomerAPIKeyStatements.countLive, [.uuid(tenant.account)])
            try entitlement.requireRoom(for: "API keys", present: present ?? 0, limit: entitlement.apiKeys)
            try await transaction.execute(
                CustomerAPIKeyStatements.add,
                [
                    .uuid(id), .uuid(tenant.account), .uuid(tenant.user),
                    .text(wanted.name?.trimmingWhitespace()), .text(wanted.description.trimmingWhitespace()),
                    .text(secret.prefix), .bytes(secret.hash),
                    .textArray(Self.stored(wanted.scopes ?? Self.scopesOfOpenKJ)),
                    .timestamp(wanted.expiresAt),
                ])
            return try await self.key(id, of: tenant, in: transaction)
        }
        return .created(
            Self.shown(key, secret), headers: .init(location: "/v1/customer/api-keys/\(id)"))
    }

    /// Gives a key another secret.
    public func rotateApiKey(_ input: RotateApiKey.Input) async throws -> RotateApiKey.Output {
        let (tenant, id) = (try Tenant(input.caller), input.path.keyId)
        try await requireVerifiedAddress(input.caller)
        let secret = APIKeySecret()
        let key = try await services.change(tenant) { transaction in
            try await lockChangeable(id, of: tenant, in: transaction)
            try await transaction.execute(
                CustomerAPIKeyStatements.rotate,
                [
                    .uuid(tenant.account), .uuid(id), .text(secret.prefix), .bytes(secret.hash),
                    .int32(input.body?.overlapSeconds ?? 0),
                ])
            return try await self.key(id, of: tenant, in: transaction)
        }
        return .ok(Self.shown(key, secret))
    }

    /// Scopes in one order, each once.
    static func stored(_ scopes: [ApiKeyScope]) -> [String] {
        ApiKeyScope.allCases.filter(scopes.contains).map(\.rawValue)
    }

    /// Keeps a key from other changes.
    ///
    /// - Throws: 404; 409 for a key that was revoked or has expired.
    func lockChangeable(_ id: UUID, of tenant: Tenant, in transaction: Transaction) async throws {
        _ = try await transaction.first(
            CustomerAPIKeyStatements.lock, [.uuid(tenant.account), .uuid(id)])
        switch try await key(id, of: tenant, in: transaction).status {
        case .revoked: throw Problem.conflict("The key was revoked and cannot be changed.")
        case .expired: throw Problem.conflict("The key has expired and cannot be changed.")
        case .active, .suspended: return
        }
    }

    private func requireVerifiedAddress(_ caller: SignedInUser) async throws {
        guard try await access.person(caller).isEmailVerified else {
            throw Problem.emailNotVerified("Confirm your address before you make API keys.")
        }
    }

    private static func shown(_ key: ApiKey, _ secret: APIKeySecret) -> ApiKeyWithSecret {
        ApiKeyWithSecret(
            apiKey: secret.text, id: key.id, name: key.name, description: key.description,
            prefix: key.prefix, scopes: key.scopes, status: key.status, expiresAt: key.expiresAt,
            lastUsedAt: key.lastUsedAt, createdAt: key.createdAt, updatedAt: key.updatedAt)
    }
}
