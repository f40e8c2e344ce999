import CoreTypes
import Platform
import Postgres
import SpecRuntime

/// Finds out who is there by what a provider gave an app.
struct IdentityProofs: Sendable {
    let services: AccessServices
    let providers: IdentityProviders

    /// The client of a provider.
    ///
    /// - Throws: 404 where the installation has it not, or has switched all of them off.
    func provider(_ name: String) throws(Problem) -> IdentityProviderClient {
        try requireFeature()
        guard let client = providers[name] else {
            throw .notFound("People cannot sign in with that provider here.")
        }
        return client
    }

    func requireFeature() throws(Problem) {
        try services.features.require(\.oauth, "Signing in with other providers")
    }

    /// What an app's ID token says of whoever is there. The nonce is used up first, so that a token is good once.
    ///
    /// - Throws: ``IdentityProviderError``.
    func claims(
        idToken: String, nonce: String, of client: IdentityProviderClient
    ) async throws -> IdentityClaims {
        let isFresh = try await services.database.first(
            OAuthNonceStatements.use, [.bytes(OpaqueToken(nonce)?.digest ?? [])])
        guard isFresh == true else { throw IdentityProviderError.token(.wrongNonce) }
        return try await client.verify(
            idToken: idToken, nonce: client.provider.expectedNonce(ofApp: nonce), audience: .anyClient)
    }

    /// Who an app's ID token says is there, to sign in or to be linked.
    ///
    /// - Throws: 400 for a missing code, 401 for a token that is not good, 502 for a provider that is not.
    func person(
        idToken: String, nonce: String, code: String?, name: String?, of client: IdentityProviderClient,
        as kind: AuthEvent.Kind, by user: UUID? = nil, _ caller: Client
    ) async throws -> FederatedPerson {
        guard code != nil || !client.provider.needsAppCodes else {
            throw Problem.validation([
                Violation(
                    place: .body(pointer: "/authorizationCode"), code: "required",
                    message: "is required for this provider")
            ])
        }
        do {
            let claims = try await claims(idToken: idToken, nonce: nonce, of: client)
            var refreshToken: String?
            if let code, client.provider.needsAppCodes {
                refreshToken = try await client.refreshToken(appCode: code, of: claims)
            }
            return FederatedPerson(claims, of: client.provider, name: name, refreshToken: refreshToken)
        } catch let error as IdentityProviderError {
            try await services.record(
                AuthEvent(kind, failure: AnswerRefusal(error).reason, user: user), caller)
            throw Problem(error)
        }
    }
}
