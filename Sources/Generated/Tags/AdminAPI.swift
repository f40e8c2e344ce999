// Generated from openapi/openapi.yaml — do not edit.

/// Running the platform.
///
/// Contract: `openapi/openapi.yaml:43`
public protocol AdminAPI: Sendable {
    /// `POST /v1/admin/users/{userId}/password-reset`: Mail a user a link to set a new password
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/admin/user-password-reset.yaml:2`
    func sendPasswordReset(_ input: SendPasswordReset.Input) async throws -> SendPasswordReset.Output
}
