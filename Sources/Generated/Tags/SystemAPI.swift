// Generated from openapi/openapi.yaml — do not edit.

/// What load balancers and orchestrators ask the server itself.
///
/// Contract: `openapi/openapi.yaml:67`
public protocol SystemAPI: Sendable {
    /// `GET /healthz`: Whether the server runs
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 500, 503.
    ///
    /// Contract: `openapi/paths/system/healthz.yaml:2`
    func getHealth(_ input: GetHealth.Input) async throws -> GetHealth.Output

    /// `GET /readyz`: Whether the server can do its work
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 500.
    ///
    /// Contract: `openapi/paths/system/readyz.yaml:2`
    func getReadiness(_ input: GetReadiness.Input) async throws -> GetReadiness.Output
}
