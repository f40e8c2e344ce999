// Generated from openapi/openapi.yaml — do not edit.

import SpecRuntime

/// Turns the credentials of each security scheme into a principal.
public protocol SingrAuthenticator: Sendable {
    /// A guest's device, known by a token that the server issued with the answer to its first song
    /// request. It proves no identity; it only lets limits and the rule against double requests
    /// apply to one device.
    /// - Throws: a ``Problem`` with status 401 for a credential that is not valid.
    ///
    /// Contract: `openapi/components/security/guestDevice.yaml:1`
    func guestDevice(_ credential: String, _ context: RequestContext) async throws -> GuestDevice

    /// A signed-in user, by the access token of their session.
    /// - Throws: a ``Problem`` with status 401 for a credential that is not valid.
    ///
    /// Contract: `openapi/components/security/bearer.yaml:1`
    func bearer(_ credential: String, _ context: RequestContext) async throws -> SignedInUser

    /// Lets a caller pass that has all the permissions.
    /// - Throws: a ``Problem`` with status 403.
    func authorize(
        _ caller: SignedInUser, permissions: [String], _ context: RequestContext
    ) async throws

    /// A program of an account, by the secret of an API key. What each operation takes of the key's
    /// scopes stands in its security requirement.
    /// - Throws: a ``Problem`` with status 401 for a credential that is not valid.
    ///
    /// Contract: `openapi/components/security/apiKey.yaml:1`
    func apiKey(_ credential: String, _ context: RequestContext) async throws -> AccountProgram

    /// Lets a caller pass that has all the permissions.
    /// - Throws: a ``Problem`` with status 403.
    func authorize(
        _ caller: AccountProgram, permissions: [String], _ context: RequestContext
    ) async throws
}
