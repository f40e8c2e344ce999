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
            let renewed = try await transaction.first(
                SessionStatements.authenticateAgain,
                [.uuid(caller.sessionId), .int32(Int32(method.rawValue))])
            guard let renewed else {
                throw Problem.authenticationFailed("The session has ended.", challenge: "Bearer")
            }
            try await services.clearAttempts(person.email, client, in: transaction)
            try await transaction.execute(SessionStatements.endToken, [.uuid(caller.tokenId)])
            try await services.record(
                AuthEvent(.reauthentication, user: caller.id, session: caller.sessionId), client,
                in: transaction)
            return try services.accessToken(
                user: caller.id, session: caller.sessionId, authenticatedAt: renewed.at,
                methods: renewed.methods, context: caller.context)
        }
        services.registry.end([caller.tokenId])
        return .ok(AccessTokenAnswer(accessToken: token, expiresIn: services.accessSeconds))
    }

    private func prove(
        _ proof: AuthenticationProof, _ caller: SignedInUser, _ person: Person, _ client: Client
    ) async throws -> AuthenticationMethods {
        if let password = proof.password {
            let verdict = try await services.verify(password, of: person, email: person.email, client)
            if verdict != .wrong {
                try await services.renewHash(of: person, password: password, verdict)
                return .password
            }
        } else if let code = proof.code {
            try await services.takeAttempt(person.email, client)
            if try await services.acceptTOTP(code, of: person.id) { return .oneTimePassword }
        }
        try await services.record(
            AuthEvent(.reauthentication, failure: "proof", user: caller.id, session: caller.sessionId), client
        )
        throw Problem.authenticationFailed("The password or code is wrong.", challenge: "Bearer")
    }
}
