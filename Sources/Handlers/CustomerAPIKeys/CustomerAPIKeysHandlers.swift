public import Generated

/// Answers those who make keys for OpenKJ and other programs.
public struct CustomerAPIKeysHandlers: CustomerAPIKeysAPI {
    let services: TenantServices
    let access: AccessServices

    /// Works on the keys behind these services.
    public init(services: TenantServices, access: AccessServices) {
        self.services = services
        self.access = access
    }

    /// Tells what keys can be allowed to do.
    public func listApiKeyScopes(_ input: ListApiKeyScopes.Input) async throws -> ListApiKeyScopes.Output {
        .ok(ApiKeyScopeList(scopes: ApiKeyScope.allCases))
    }
}
