// Generated from Benchmarks/contract/bench.yaml — do not edit.

import SpecRuntime

/// Turns the credentials of each security scheme into a principal.
public protocol BenchAuthenticator: Sendable {
    /// A member, by the access token of their session.
    /// - Throws: a ``Problem`` with status 401 for a credential that is not valid.
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:134`
    func bearer(_ credential: String, _ context: RequestContext) async throws -> Member
}
