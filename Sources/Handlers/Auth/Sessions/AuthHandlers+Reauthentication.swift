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
        }
        try await services.record(
            AuthEvent(.reauthentication, failure: "proof", user: caller.id, session: caller.sessionId), client
        )
        throw Problem.authenticationFailed("The password or code is wrong.", challenge: "Bearer")
    }
}
