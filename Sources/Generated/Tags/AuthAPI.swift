// Generated from openapi/openapi.yaml — do not edit.

/// Who may do what, and the keys that prove it.
///
/// Contract: `openapi/openapi.yaml:37`
public protocol AuthAPI: Sendable {
    /// `GET /.well-known/jwks.json`: The keys that verify access tokens
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/auth/jwks.yaml:2`
    func getKeySet(_ input: GetKeySet.Input) async throws -> GetKeySet.Output
}
