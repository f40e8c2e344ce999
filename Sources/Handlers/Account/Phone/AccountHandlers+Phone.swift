public import Generated
import Platform
import Postgres
import SpecRuntime

extension AccountHandlers {
    /// Sends a code to the number that the caller wants to change to.
    public func requestPhoneChange(_ input: RequestPhoneChange.Input) async throws
        -> RequestPhoneChange.Output
    {
        try services.features.require(\.sms, "Sending text messages")
        let (caller, client) = (input.caller, Client(input.context))
        let number = try services.mobileNumber(input.body.phoneNumber)
        let person = try await services.person(caller)
        try await services.requireProof(
            caller, person, password: input.body.password, as: .phoneChangeRequested, client)
        try await services.change(by: person.id) { transaction in
            try await services.sendTextCode(
                .verifyPhone, to: number.text, of: person.id, client, in: transaction)
            try await services.record(
                AuthEvent(.phoneChangeRequested, user: person.id, session: caller.sessionId), client,
                in: transaction)
        }
        return .accepted(
            PhoneCodeSent(
                message: "Enter the code that we have sent you within five minutes.",
                phoneNumber: number.text))
    }

    /// Makes the number to which the code went the caller's. Where second factors are sent is not touched.
    public func verifyPhone(_ input: VerifyPhone.Input) async throws -> VerifyPhone.Output {
        try services.features.require(\.sms, "Sending text messages")
        let (caller, client) = (input.caller, Client(input.context))
        let digest = try await services.requireTextCode(
            input.body.code, .verifyPhone, of: caller, as: .phoneVerified, client)
        let number = try await services.change(by: caller.id) { transaction in
            let person = try await services.lockedPerson(caller.id, in: transaction)
            let number = try await services.useTextCode(
                digest, .verifyPhone, of: person.id, in: transaction)
            try await transaction.execute(PhoneStatements.set, [.uuid(person.id), .text(number)])
            try await services.notify(
                person, .phoneVerified(MaskedAddress(phone: number)), client, in: transaction)
            try await services.record(
                AuthEvent(.phoneVerified, user: person.id, session: caller.sessionId), client,
                in: transaction)
            return number
        }
        return .ok(VerifiedPhone(message: "Your number is confirmed.", phoneNumber: number))
    }

    /// Forgets the caller's number, unless codes for signing in go there.
    public func removePhone(_ input: RemovePhone.Input) async throws -> RemovePhone.Output {
        let caller = input.caller
        try services.requireStepUp(caller, try await services.person(caller))
        try await services.change(by: caller.id) { transaction in
            let isFree = try await transaction.first(PhoneStatements.remove, [.uuid(caller.id)])
            guard isFree == true else {
                throw Problem.conflict("Codes for signing in go to this number. Switch them off first.")
            }
            try await services.voidTextCodes(of: caller.id, [.verifyPhone], in: transaction)
            try await services.record(
                AuthEvent(.phoneRemoved, user: caller.id, session: caller.sessionId),
                Client(input.context), in: transaction)
        }
        return .noContent
    }
}

enum PhoneStatements {
    /// Makes `$2`, which was shown to be theirs, the number of user `$1`.
    static let set = Statement<NoRow>(
        "set phone number",
        "UPDATE users SET phone_number = $2, phone_verified_at = now() WHERE users_id = $1")

    /// Forgets the number of user `$1`; false where second factors go there, and nothing is forgotten.
    static let remove = Statement<Bool>(
        "remove phone number",
        """
        WITH factor AS (
            SELECT phone_number FROM sms_factors WHERE users_id = $1
        ), removed AS (
            UPDATE users SET phone_number = NULL, phone_verified_at = NULL
            WHERE users_id = $1 AND NOT EXISTS (
                SELECT FROM factor WHERE factor.phone_number = users.phone_number)
            RETURNING 1
        )
        SELECT EXISTS (SELECT FROM removed)
        """)
}
