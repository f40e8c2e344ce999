import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension TwoFactorHandlers {
    /// Sends a code to the number that text messages are to go to; a former number stays in force until then.
    public func enrollSms(_ input: EnrollSms.Input) async throws -> EnrollSms.Output {
        try requireTextMessages()
        let (caller, client) = (input.caller, Client(input.context))
        let number = try services.mobileNumber(input.body.phoneNumber)
        let person = try await services.person(caller)
        try await services.requireProof(
            caller, person, password: input.body.password, as: .smsEnrolled, client)
        try services.requireShownFactor(caller, person)
        return .ok(try await send(.enrolment, to: number.text, as: .smsEnrolled, caller, client))
    }

    /// Switches text messages on, or changes their number, by the code that was sent there.
    public func confirmSms(_ input: ConfirmSms.Input) async throws -> ConfirmSms.Output {
        try requireTextMessages()
        let (caller, client) = (input.caller, Client(input.context))
        try services.requireShownFactor(caller, try await services.person(caller))
        let digest = try await services.requireTextCode(
            input.body.code, .enrolment, of: caller, as: .smsConfirmed, client)
        let answer = try await services.changeFactors(of: caller) { transaction, person in
            try services.requireShownFactor(caller, person)
            let number = try await services.useTextCode(
                digest, .enrolment, of: caller.id, in: transaction)
            try await transaction.execute(FactorStatements.setSMS, [.uuid(caller.id), .text(number)])
            return try await switchedOn(
                .sms, .smsConfirmed, notice: .smsTwoFactorEnabled(phone: MaskedAddress(phone: number)),
                message: "Codes by text message are on.", caller, person, client, in: transaction)
        }
        services.registry.end([caller.tokenId])
        return .ok(answer)
    }

    /// Sends a code to show again who is there, to the number of the factor.
    public func sendReauthenticationSms(
        _ input: SendReauthenticationSms.Input
    ) async throws -> SendReauthenticationSms.Output {
        try requireTextMessages()
        let caller = input.caller
        guard let number = try await services.person(caller).smsNumber else {
            throw Problem.textMessagesAreOff
        }
        return .ok(try await send(.stepUp, to: number, as: .codeSent, caller, Client(input.context)))
    }

    func requireTextMessages() throws(Problem) {
        try services.features.require(\.sms, "Signing in with codes by text message")
    }

    private func send(
        _ purpose: TextCodePurpose, to number: String, as event: AuthEvent.Kind, _ caller: SignedInUser,
        _ client: Client
    ) async throws -> TextMessageSent {
        try await services.change(by: caller.id) { transaction in
            try await services.sendTextCode(
                purpose, to: number, of: caller.id, client, in: transaction)
            try await services.record(
                AuthEvent(event, user: caller.id, session: caller.sessionId), client, in: transaction)
        }
        return .codeSent(to: number, seconds: 300)
    }
}

extension TextMessageSent {
    /// What the client is told of a code that was sent.
    static func codeSent(to number: String, seconds: Int32) -> TextMessageSent {
        TextMessageSent(
            message: "Enter the code of the text message.",
            phoneNumber: MaskedAddress(phone: number).description, expiresIn: seconds)
    }
}

extension Problem {
    /// 409: codes cannot be sent.
    static var textMessagesAreOff: Problem { .conflict("Codes by text message are not switched on.") }
}
