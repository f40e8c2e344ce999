import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime

/// What a code that was sent to a signed-in user's telephone is for; the names are stored and part of its digest.
enum TextCodePurpose: String, Sendable {
    /// Makes the number the account's.
    case verifyPhone = "verify_phone"
    /// Switches text messages on as a second factor.
    case enrolment = "enrol_sms"
    /// Shows again who is there.
    case stepUp = "step_up"

    /// The message that carries the code.
    func message(_ code: MessageCode) -> Message {
        switch self {
        case .verifyPhone: .phoneCode(code)
        case .enrolment: .enrolmentCode(code)
        case .stepUp: .signInCode(code)
        }
    }
}

extension AccessServices {
    /// Sends a user a code, good for 300 s. Failed attempts at the former one of the purpose stay counted.
    ///
    /// - Throws: 429 within a minute of the former one, where that one had too many attempts, and where the number
    ///   got too many.
    func sendTextCode(
        _ purpose: TextCodePurpose, to number: String, of user: UUID, _ client: Client,
        in transaction: Transaction
    ) async throws {
        let code = NumericCode()
        let expiry = try await transaction.first(
            TextCodeStatements.issue,
            [
                .uuid(user), .text(purpose.rawValue), .text(number),
                .bytes(digests.codes.digest(code, user: user, purpose: purpose.rawValue)),
            ])
        guard let expiry else {
            let wait = try await transaction.first(
                TextCodeStatements.wait, [.uuid(user), .text(purpose.rawValue)])
            throw Problem.rateLimited(retryAfter: Self.wholeSeconds(wait ?? 60))
        }
        try await takeSend(to: number, in: transaction)
        try await outbox.enqueue(
            purpose.message(MessageCode(code, expiresAt: expiry)), to: .phone(number, user: user),
            circumstances: circumstances(client), in: transaction)
    }

    /// Takes one of the messages that a number may get, 5 an hour and 20 a day, whoever asks for them.
    ///
    /// - Throws: 429 where there is none.
    func takeSend(to number: String, in transaction: Transaction) async throws {
        let digest = PostgresValue.bytes(digests.phone(number))
        // Else two at once would count the same messages before them.
        try await transaction.execute(PhoneSendStatements.lock, [digest])
        let wait = try await transaction.first(PhoneSendStatements.take, [digest])
        guard let wait, wait <= 0 else {
            counters.countThrottled()
            throw Problem.rateLimited(retryAfter: Self.wholeSeconds(wait ?? 60))
        }
    }

    /// Takes one of the five attempts at a code and looks at it.
    func tryTextCode(
        _ text: String, _ purpose: TextCodePurpose, of user: UUID
    ) async throws -> TextCodeVerdict {
        let key: [PostgresValue] = [.uuid(user), .text(purpose.rawValue)]
        guard let attempt = try await database.first(TextCodeStatements.takeAttempt, key) else {
            let wait = try await database.first(TextCodeStatements.exhausted, key)
            return wait.map { .exhausted(retryAfter: Self.wholeSeconds($0)) } ?? .absent
        }
        if let code = NumericCode(text),
            digests.codes.matches(code, digest: attempt.digest, user: user, purpose: purpose.rawValue)
        {
            return .right(digest: attempt.digest)
        }
        guard attempt.failures < 5 else {
            return .exhausted(retryAfter: Self.wholeSeconds(attempt.secondsLeft))
        }
        return .wrong(left: 5 - Int(attempt.failures))
    }

    /// The digest of the caller's code for a purpose, where a text is that code; it is not used up yet.
    ///
    /// - Parameter kind: What a failure is called in events.
    /// - Throws: 400 `invalid_code`; 429 after too many attempts.
    func requireTextCode(
        _ text: String, _ purpose: TextCodePurpose, of caller: SignedInUser, as kind: AuthEvent.Kind,
        _ client: Client
    ) async throws -> [UInt8] {
        let verdict = try await tryTextCode(text, purpose, of: caller.id)
        if case .right(let digest) = verdict { return digest }
        try await record(
            AuthEvent(kind, failure: "code", user: caller.id, session: caller.sessionId), client)
        throw verdict.refusal
    }

    /// Uses up the code of a digest; gives the number that it went to.
    ///
    /// - Throws: 400 `invalid_code` where somebody else has just used it.
    func useTextCode(
        _ digest: [UInt8], _ purpose: TextCodePurpose, of user: UUID, in transaction: Transaction
    ) async throws -> String {
        let number = try await transaction.first(
            TextCodeStatements.use, [.uuid(user), .text(purpose.rawValue), .bytes(digest)])
        guard let number else { throw Problem.noTextCode }
        return number
    }

    /// Voids a user's codes for some purposes.
    func voidTextCodes(
        of user: UUID, _ purposes: [TextCodePurpose], in transaction: Transaction
    ) async throws {
        try await transaction.execute(
            TextCodeStatements.void, [.uuid(user), .textArray(purposes.map(\.rawValue))])
    }

    /// Whether a text is the code that was sent to the person to show again who is there; it is used up.
    ///
    /// - Throws: 429 after too many attempts.
    func acceptStepUpCode(_ text: String, of person: Person) async throws -> Bool {
        guard features.sms, let number = person.smsNumber else { return false }
        switch try await tryTextCode(text, .stepUp, of: person.id) {
        case .right(let digest):
            let used = try await database.first(
                TextCodeStatements.use,
                [.uuid(person.id), .text(TextCodePurpose.stepUp.rawValue), .bytes(digest)])
            return used == number
        case .exhausted(let seconds): throw Problem.rateLimited(retryAfter: seconds)
        case .wrong, .absent: return false
        }
    }

    /// Seconds for `Retry-After`, at least one.
    static func wholeSeconds(_ seconds: Double) -> Int { max(1, Int(seconds.rounded(.up))) }
}
