import TestSupport

@testable import Platform

/// A staged provider with a client of it, for one test.
struct Stage {
    let forge: ProviderForge
    let provider: StagedProvider
    let origin: String
    let client: IdentityProviderClient

    /// The claims of a good token of this provider.
    func claims(_ changes: [String: Any?] = [:]) -> [String: Any] {
        forge.claims(["iss": origin].merging(changes) { $1 })
    }

    /// Why a token is refused; nil when it is not.
    func refusal(
        _ token: String, nonce: ExpectedNonce = .exactly("n0nce"),
        audience: IdentityProviderClient.TokenAudience = .anyClient
    ) async -> IdentityProviderError? {
        do {
            _ = try await client.verify(idToken: token, nonce: nonce, audience: audience)
            return nil
        } catch {
            return error
        }
    }
}

/// Runs a test's body on a stage; `description` makes the provider from its origin.
func withStage(
    _ description: @escaping @Sendable (_ origin: String) -> IdentityProvider = { origin in
        .discovered(name: "staged", issuer: origin, clientIDs: ProviderForge.clients, secret: "s3cret+/")
    },
    timeout: Duration = .seconds(10),
    _ body: @Sendable (Stage) async throws -> Void
) async throws {
    let (forge, staged) = (try ProviderForge(), StagedProvider())
    var configuration = OutboundHTTPConfiguration()
    configuration.allowsPlainHTTP = true
    configuration.totalTimeout = timeout
    try await withOutboundHTTP(configuration) { http in
        try await withLocalHTTPServer(answer: staged.answer) { server in
            staged.publish(origin: server.origin, keys: try forge.keySet())
            try await body(
                Stage(
                    forge: forge, provider: staged, origin: server.origin,
                    client: IdentityProviderClient(
                        provider: description(server.origin), http: http, clock: forge.clock)))
        }
    }
}
