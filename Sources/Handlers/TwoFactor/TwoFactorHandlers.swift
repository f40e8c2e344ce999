import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

/// Answers what has to do with second factors and with sign-ins that wait for one.
public struct TwoFactorHandlers: TwoFactorAPI {
    let services: AccessServices

    /// Answers by these services.
    public init(services: AccessServices) {
        self.services = services
    }

    /// Tells which factors are on.
    public func getTwoFactorStatus(_ input: GetTwoFactorStatus.Input) async throws
        -> GetTwoFactorStatus.Output
    {
        async let person = services.person(input.caller)
        let codes = try await services.database.first(
            RecoveryCodeStatements.count, [.uuid(input.caller.id)])
        let factors = try await person
        return .ok(
            TwoFactorStatus(
                totpEnabled: factors.hasTOTP, smsEnabled: factors.smsNumber != nil,
                smsPhoneNumber: factors.smsNumber.map { MaskedAddress(phone: $0).description },
                backupCodesGenerated: codes?.issuedAt != nil, backupCodesRemaining: codes?.left ?? 0))
    }

    /// Does what each newly confirmed factor brings: recovery codes with the first one, the notice, and an access
    /// token that shows the factor.
    func switchedOn(
        _ method: AuthenticationMethods, _ event: AuthEvent.Kind, notice: Message, message: String,
        _ caller: SignedInUser, _ person: Person, _ client: Client, in transaction: Transaction
    ) async throws -> SecondFactorOn {
        let codes =
            person.hasSecondFactor
            ? [] : try await services.issueRecoveryCodes(for: person.id, in: transaction)
        try await services.notify(person, notice, client, in: transaction)
        try await services.record(
            AuthEvent(event, user: caller.id, session: caller.sessionId), client, in: transaction)
        let token = try await services.renewToken(of: caller, adding: method, in: transaction)
        return SecondFactorOn(
            message: codes.isEmpty ? message : "\(message) Keep the recovery codes in a safe place.",
            backupCodes: codes.map(\.text), accessToken: token, expiresIn: services.accessSeconds)
    }

    /// Records a wrong code.
    func recordFailure(
        _ event: AuthEvent.Kind, _ caller: SignedInUser, _ client: Client
    ) async throws {
        try await services.record(
            AuthEvent(event, failure: "code", user: caller.id, session: caller.sessionId), client)
    }
}
