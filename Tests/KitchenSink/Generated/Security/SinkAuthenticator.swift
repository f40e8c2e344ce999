// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import SpecRuntime

/// Turns the credentials of each security scheme into a principal.
public protocol SinkAuthenticator: Sendable {
    /// A cook's token.
    /// - Throws: a ``Problem`` with status 401 for a credential that is not valid.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:512`
    func cookToken(_ credential: String, _ context: RequestContext) async throws -> Cook

    /// Lets a caller pass that has all the permissions.
    /// - Throws: a ``Problem`` with status 403.
    func authorize(
        _ caller: Cook, permissions: [String], _ context: RequestContext
    ) async throws

    /// A tablet at a table.
    /// - Throws: a ``Problem`` with status 401 for a credential that is not valid.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:521`
    func tablet(_ credential: String, _ context: RequestContext) async throws -> Tablet

    /// Lets a caller pass that has all the permissions.
    /// - Throws: a ``Problem`` with status 403.
    func authorize(
        _ caller: Tablet, permissions: [String], _ context: RequestContext
    ) async throws
}
