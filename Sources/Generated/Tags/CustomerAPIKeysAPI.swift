// Generated from openapi/openapi.yaml — do not edit.

/// Keys for OpenKJ and other programs.
///
/// Contract: `openapi/openapi.yaml:57`
public protocol CustomerAPIKeysAPI: Sendable {
    /// `GET /v1/customer/api-keys`: List the API keys
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/api-keys.yaml:2`
    func listApiKeys(_ input: ListApiKeys.Input) async throws -> ListApiKeys.Output

    /// `POST /v1/customer/api-keys`: Make an API key
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/api-keys.yaml:67`
    func createApiKey(_ input: CreateApiKey.Input) async throws -> CreateApiKey.Output

    /// `GET /v1/customer/api-keys/scopes`: What can a key be allowed to do?
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/api-key-scopes.yaml:2`
    func listApiKeyScopes(_ input: ListApiKeyScopes.Input) async throws -> ListApiKeyScopes.Output

    /// `GET /v1/customer/api-keys/{keyId}`: Read an API key
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/api-key.yaml:2`
    func getApiKey(_ input: GetApiKey.Input) async throws -> GetApiKey.Output

    /// `PATCH /v1/customer/api-keys/{keyId}`: Change an API key
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/api-key.yaml:61`
    func updateApiKey(_ input: UpdateApiKey.Input) async throws -> UpdateApiKey.Output

    /// `DELETE /v1/customer/api-keys/{keyId}`: Revoke an API key
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/api-key.yaml:143`
    func revokeApiKey(_ input: RevokeApiKey.Input) async throws -> RevokeApiKey.Output

    /// `POST /v1/customer/api-keys/{keyId}/rotate`: Give an API key another secret
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/api-key-rotate.yaml:2`
    func rotateApiKey(_ input: RotateApiKey.Input) async throws -> RotateApiKey.Output
}
