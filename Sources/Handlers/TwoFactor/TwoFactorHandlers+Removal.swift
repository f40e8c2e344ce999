public import Generated
import Platform
import Postgres
import SpecRuntime

extension TwoFactorHandlers {
    /// Switches a factor off, by a code of one; the recovery codes go with the last one.
    public func disableTwoFactor(_ input: DisableTwoFactor.Input) async throws -> DisableTwoFactor.Output {
        let (caller, client, kind) = (input.caller, Client(input.context), input.body.method)
        let person = try await services.person(caller)
        try await services.requireProof(
            caller, person, password: input.body.password, as: .secondFactorDisabled, client)
        guard person.has(kind) else { throw Problem.factorIsOff(kind) }
        try await services.takeAttempt(person.email, client)
        guard let proof = try await services.proveFactor(input.body.code, of: person) else {
            try await recordFailure(.secondFactorDisabled, caller, client)
            throw Problem.invalidCode("The code is wrong, was used or has expired.")
        }
        try await services.changeFactors(of: caller) { transaction, person in
            guard person.has(kind) else { throw Problem.factorIsOff(kind) }
            try await use(proof, of: person, caller, client, in: transaction)
            try await remove(kind, of: person, in: transaction)
            try await services.clearAttempts(person.email, client, in: transaction)
            try await services.notify(
                person, .twoFactorDisabled(kind == .totp ? .totp : .sms), client, in: transaction)
            try await services.record(
                AuthEvent(.secondFactorDisabled, user: caller.id, session: caller.sessionId), client,
                in: transaction)
        }
        return .ok(Acknowledgement(message: "\(kind.subject) off."))
    }

    private func use(
        _ proof: FactorProof, of person: Person, _ caller: SignedInUser, _ client: Client,
        in transaction: Transaction
    ) async throws {
        guard case .recoveryCode(let code) = proof else { return }
        let used = try await services.useRecoveryCode(
            code, of: person, session: caller.sessionId, client, in: transaction)
        guard used else { throw Problem.invalidCode("The code is wrong, was used or has expired.") }
    }

    private func remove(
        _ kind: SecondFactorKind, of person: Person, in transaction: Transaction
    ) async throws {
        switch kind {
        case .totp: try await transaction.execute(FactorStatements.removeTOTP, [.uuid(person.id)])
        case .sms:
            try await transaction.execute(FactorStatements.removeSMS, [.uuid(person.id)])
            try await services.voidTextCodes(of: person.id, [.enrolment, .stepUp], in: transaction)
        }
        guard !person.has(kind.other) else { return }
        try await transaction.execute(RecoveryCodeStatements.void, [.uuid(person.id)])
        try await transaction.execute(RecoveryCodeStatements.forgetSet, [.uuid(person.id)])
    }
}

extension Person {
    fileprivate func has(_ kind: SecondFactorKind) -> Bool {
        kind == .totp ? hasTOTP : smsNumber != nil
    }
}

extension SecondFactorKind {
    fileprivate var other: SecondFactorKind { self == .totp ? .sms : .totp }

    /// The beginning of a sentence about the factor.
    fileprivate var subject: String {
        self == .totp ? "The authenticator app is" : "Codes by text message are"
    }
}

extension Problem {
    fileprivate static func factorIsOff(_ kind: SecondFactorKind) -> Problem {
        .conflict("\(kind.subject) not switched on.")
    }
}
