import CoreTypes
import Platform
import Postgres
import SpecRuntime

/// What a code that was sent to a signed-in user's telephone is for; the names are stored and part of its digest.
enum TextCodePurpose: String, Sendable {
    /// Switches text messages on.
    case enrolment = "enrol_sms"
    /// Shows again who is there.
    case stepUp = "step_up"
}

/// What became of an attempt to enter a code.
enum TextCodeVerdict: Sendable {
    /// It is the code, which is not used up yet.
    case right(digest: [UInt8])
    /// It is not, and so many attempts are left.
    case wrong(left: Int)
    /// There were too many attempts; another code can be asked for after so many seconds.
    case exhausted(retryAfter: Int)
    /// No code was sent, or it has expired.
    case absent
}

extension AccessServices {
    /// Sends a user a code, good for 300 s. Failed attempts at the former one stay counted.
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
        let message = MessageCode(code, expiresAt: expiry)
        try await outbox.enqueue(
            purpose == .enrolment ? .enrolmentCode(message) : .signInCode(message),
            to: .phone(number, user: user), circumstances: circumstances(client), in: transaction)
    }

    /// Takes one of the messages that a number may get, 5 an hour and 20 a day.
    ///
    /// - Throws: 429 where there is none.
    func takeSend(to number: String, in transaction: Transaction) async throws {
        let digest = PostgresValue.bytes(digests.phone(number))
        // Else two at once would count the same messages before them.
        try await transaction.execute(PhoneSendStatements.lock, [digest])
        let wait = try await transaction.first(PhoneSendStatements.take, [digest])
        guard let wait, wait <= 0 else {
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
