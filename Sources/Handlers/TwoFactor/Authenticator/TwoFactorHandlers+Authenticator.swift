import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension TwoFactorHandlers {
    private static let setupSeconds: Int32 = 600

    /// Gives a secret for an authenticator app. It stands apart from the one in force until a code is confirmed.
    public func enrollTotp(_ input: EnrollTotp.Input) async throws -> EnrollTotp.Output {
        let (caller, client) = (input.caller, Client(input.context))
        let person = try await services.person(caller)
        try await services.requireProof(
            caller, person, password: input.body.password, as: .totpEnrolled, client)
        try services.requireShownFactor(caller, person)
        let secret = TOTP.makeSecret()
        let enrolment = TOTPEnrolment(secret: secret, issuer: "Singr", account: person.email)
        let picture = try enrolment.qrCode()
        let sealed = try services.seedCipher.seal(secret, owner: caller.id)
        try await services.change(by: caller.id) { transaction in
            try await transaction.execute(
                AuthenticatorStatements.begin,
                [.uuid(caller.id), .bytes(sealed), .int32(Self.setupSeconds)])
            try await services.record(
                AuthEvent(.totpEnrolled, user: caller.id, session: caller.sessionId), client, in: transaction)
        }
        return .ok(
            AuthenticatorSetup(
                secret: enrolment.text, qrCode: picture, otpauthUri: enrolment.uri,
                expiresIn: Self.setupSeconds))
    }

    /// Switches an authenticator app on, or replaces the former one, by a code of it.
    public func confirmTotp(_ input: ConfirmTotp.Input) async throws -> ConfirmTotp.Output {
        let (caller, client) = (input.caller, Client(input.context))
        try services.requireShownFactor(caller, try await services.person(caller))
        let (sealed, step) = try await confirmedStep(input.body.token, caller, client)
        let answer = try await services.changeFactors(of: caller) { transaction, person in
            // Another factor may have been switched on a moment ago.
            try services.requireShownFactor(caller, person)
            let confirmed = try await transaction.execute(
                AuthenticatorStatements.confirm, [.uuid(caller.id), .bytes(sealed), .int64(step)])
            guard confirmed == 1 else { throw Problem.noAuthenticatorSetup }
            return try await switchedOn(
                .oneTimePassword, .totpConfirmed, notice: .totpEnabled,
                message: "The authenticator app is on.", caller, person, client, in: transaction)
        }
        services.registry.end([caller.tokenId])
        return .ok(answer)
    }

    /// Takes an attempt at the pending secret; gives it, still sealed, with the step of the code.
    private func confirmedStep(
        _ text: String, _ caller: SignedInUser, _ client: Client
    ) async throws -> (sealed: [UInt8], step: Int64) {
        let attempt = try await services.database.first(
            AuthenticatorStatements.takeAttempt, [.uuid(caller.id)])
        guard let attempt else { throw Problem.noAuthenticatorSetup }
        let secret = try services.seedCipher.open(attempt.sealed, owner: caller.id).plaintext
        guard let code = NumericCode(text),
            let step = TOTP(secret: secret).step(of: code, clock: services.clock)
        else {
            try await recordFailure(.totpConfirmed, caller, client)
            throw Problem.wrongCode(left: 5 - Int(attempt.failures))
        }
        return (attempt.sealed, step)
    }
}

extension Problem {
    fileprivate static var noAuthenticatorSetup: Problem {
        .conflict("No authenticator app is being set up, or the setup took too long or too many attempts.")
    }
}
