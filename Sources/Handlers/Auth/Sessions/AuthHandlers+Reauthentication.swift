import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Takes another proof of who is there; gives an access token that says so.
    public func reauthenticate(_ input: Reauthenticate.Input) async throws -> Reauthenticate.Output {
        let (caller, client) = (input.caller, Client(input.context))
        let person = try await services.person(caller)
        let method = try await prove(input.body, caller, person, client)
        let token = try await services.change(by: caller.id) { transaction in
            try await services.clearAttempts(person.email, client, in: transaction)
            try await services.record(
                AuthEvent(.reauthentication, user: caller.id, session: caller.sessionId), client,
                in: transaction)
            return try await services.renewToken(of: caller, adding: method, in: transaction)
        }
        services.registry.end([caller.tokenId])
        return .ok(AccessTokenAnswer(accessToken: token, expiresIn: services.accessSeconds))
    }

    private func prove(
        _ proof: AuthenticationProof, _ caller: SignedInUser, _ person: Person, _ client: Client
    ) async throws -> AuthenticationMethods {
        switch proof {
        case .password(let proof):
            let verdict = try await services.verify(
                proof.password, of: person, email: person.email, client)
            if verdict != .wrong {
                try await services.renewHash(of: person, password: proof.password, verdict)
                return .password
            }
        case .totp(let proof):
            try await services.takeAttempt(person.email, client)
            if try await services.acceptTOTP(proof.code, of: person.id) { return .oneTimePassword }
        case .sms(let proof):
            try await services.takeAttempt(person.email, client)
            if try await services.acceptStepUpCode(proof.code, of: person) { return .sms }
        case .provider(let proof):
            if try await isLinked(proof, caller) { return .federated }
        }
        try await services.record(
            AuthEvent(.reauthentication, failure: "proof", user: caller.id, session: caller.sessionId), client
        )
        throw Problem.authenticationFailed("The password, code or token is not good.", challenge: "Bearer")
    }

    /// Whether the account that a provider says is there signs in to the caller's.
    private func isLinked(_ proof: IdentityTokenProof, _ caller: SignedInUser) async throws -> Bool {
        // A provider that is not here is nobody's, so it proves nothing.
        guard services.features.oauth, let provider = proofs.providers[proof.provider] else { return false }
        do {
            let claims = try await proofs.claims(
                idToken: proof.idToken, nonce: proof.nonce, of: provider)
            let linked = try await services.database.first(
                IdentityStatements.own,
                [.uuid(caller.id), .text(proof.provider), .text(claims.subject)])
            return linked != nil
        } catch let error as IdentityProviderError where error.isFaultOfBearer {
            return false
        } catch let error as IdentityProviderError {
            throw Problem(error)
        }
    }
}
