public import Generated
import Platform
import Postgres
import SpecRuntime

extension TwoFactorHandlers {
    /// Issues recovery codes in place of the former ones, to a session that shows a second factor.
    public func regenerateBackupCodes(
        _ input: RegenerateBackupCodes.Input
    ) async throws -> RegenerateBackupCodes.Output {
        let (caller, client) = (input.caller, Client(input.context))
        let person = try await services.person(caller)
        try await services.requireProof(
            caller, person, password: input.body.password, as: .recoveryCodesReplaced, client)
        let codes = try await services.change(by: caller.id) { transaction in
            let person = try await services.lockedPerson(caller.id, in: transaction)
            guard person.hasSecondFactor else {
                throw Problem.conflict("Recovery codes come with a second factor; none is switched on.")
            }
            guard caller.authenticationMethods.includesSecondFactor else {
                throw Problem.reauthenticationRequired("Reauthenticate with your second factor first.")
            }
            let codes = try await services.issueRecoveryCodes(for: caller.id, in: transaction)
            try await services.notify(person, .recoveryCodesReplaced, client, in: transaction)
            try await services.record(
                AuthEvent(.recoveryCodesReplaced, user: caller.id, session: caller.sessionId), client,
                in: transaction)
            return codes
        }
        return .ok(RecoveryCodeSet(backupCodes: codes.map(\.text)))
    }

    /// Counts the recovery codes.
    public func getBackupCodeCount(_ input: GetBackupCodeCount.Input) async throws
        -> GetBackupCodeCount.Output
    {
        let codes = try await services.database.first(
            RecoveryCodeStatements.count, [.uuid(input.caller.id)])
        return .ok(
            RecoveryCodeCount(
                total: codes?.issuedAt == nil ? 0 : Int32(RecoveryCodes.setSize),
                remaining: codes?.left ?? 0, generatedAt: codes?.issuedAt))
    }
}
