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
        let number = try Self.number(input.body.phoneNumber)
        let person = try await services.person(caller)
        try await services.requireProof(
            caller, person, password: input.body.password, as: .phoneChangeRequested, client)
        try await services.change(by: person.id) { transaction in
            let code = try await services.issuePhoneCode(
                for: person.id, number: number, purpose: .verifyPhone, in: transaction)
            try await services.outbox.enqueue(
                .phoneCode(code), to: .phone(number.text, user: person.id),
                circumstances: services.circumstances(client), in: transaction)
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
        let person = try await services.person(caller)
        // The attempt counts though the code is wrong, so that nothing is thrown before the commit.
        let verdict = try await services.change(by: person.id) { transaction in
            let verdict = try await services.tryPhoneCode(
                input.body.code, of: person.id, purpose: .verifyPhone, in: transaction)
            guard case .right(let number) = verdict else {
                try await services.record(
                    AuthEvent(
                        .phoneVerified, failure: "code", user: person.id, session: caller.sessionId),
                    client, in: transaction)
                return verdict
            }
            try await transaction.execute(PhoneStatements.set, [.uuid(person.id), .text(number)])
            try await services.notify(
                person, .phoneVerified(MaskedAddress(phone: number)), client, in: transaction)
            try await services.record(
                AuthEvent(.phoneVerified, user: person.id, session: caller.sessionId), client,
                in: transaction)
            return verdict
        }
        return .ok(VerifiedPhone(message: "Your number is confirmed.", phoneNumber: try verdict.number()))
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
            try await transaction.execute(
                PhoneCodeStatements.use,
                [.uuid(caller.id), .text(PhoneCodePurpose.verifyPhone.rawValue)])
            try await services.record(
                AuthEvent(.phoneRemoved, user: caller.id, session: caller.sessionId),
                Client(input.context), in: transaction)
        }
        return .noContent
    }

    private static func number(_ text: String) throws(Problem) -> PhoneNumber {
        do {
            return try PhoneNumber(text)
        } catch {
            throw .validation([
                Violation(
                    place: .body(pointer: "/phoneNumber"), code: error.violationCode,
                    message: error.violationMessage)
            ])
        }
    }
}

extension PhoneCodeVerdict {
    /// The number of a right code.
    ///
    /// - Throws: 400 `invalid_code`; 429 where there are no attempts left.
    func number() throws(Problem) -> String {
        switch self {
        case .right(let number): return number
        case .wrong(left: 0): throw .invalidCode("The code is wrong. You have no attempts left.")
        case .wrong(left: 1): throw .invalidCode("The code is wrong. You have one attempt left.")
        case .wrong(let left): throw .invalidCode("The code is wrong. You have \(left) attempts left.")
        case .exhausted(let wait): throw .rateLimited(retryAfter: Int(wait.rounded(.up)))
        case .absent: throw .invalidCode("The code has expired, or there is none. Ask for a new one.")
        }
    }
}

extension PhoneNumber.Refusal {
    /// The stable word for programs.
    var violationCode: String {
        switch self {
        case .malformed: "pattern"
        case .country, .kind: "unsupported_number"
        }
    }

    /// What people are told.
    var violationMessage: String {
        switch self {
        case .malformed: "must be a number such as +15155550123"
        case .country: "must be of a country that we send text messages to"
        case .kind: "must be an ordinary mobile number"
        }
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
