import CoreTypes
import Platform
import Postgres
import SpecRuntime

/// How codes by text message are treated.
enum PhoneCodeRules {
    /// How long a code is good, in seconds; no attempt makes it longer.
    static let seconds: Int64 = 300
    /// How many wrong codes there may be; asking for another code gives no new attempts.
    static let attempts: Int32 = 5
}

extension AccessServices {
    /// Makes the code that confirms a number for a user, in place of the former one, whose failures it inherits.
    ///
    /// - Throws: 429 where the last code is not a minute old, too many wrong ones were tried, or too many codes went
    ///   to the number.
    func issuePhoneCode(
        for user: UUID, number: PhoneNumber, purpose: PhoneCodePurpose, in transaction: Transaction
    ) async throws -> MessageCode {
        try await takeNumberSend(number, in: transaction)
        let code = NumericCode()
        let digest = digests.codes.digest(code, user: user, purpose: purpose.rawValue)
        let issued = try await transaction.first(
            PhoneCodeStatements.issue,
            [
                .uuid(user), .text(purpose.rawValue), .text(number.text), .bytes(digest),
                .int64(PhoneCodeRules.seconds),
            ])
        if let issued { return MessageCode(code, expiresAt: issued) }
        let wait = try await transaction.first(
            PhoneCodeStatements.wait, [.uuid(user), .text(purpose.rawValue)])
        throw Problem.rateLimited(retryAfter: Int((wait ?? 60).rounded(.up)))
    }

    /// Takes one of the texts that a number gets in an hour and a day, whoever asks for them.
    ///
    /// - Throws: 429 where it has none at present.
    func takeNumberSend(_ number: PhoneNumber, in transaction: Transaction) async throws {
        let digest = digests.phone(number.text)
        try await transaction.execute(NumberSendStatements.lock, [.bytes(digest)])
        let wait = try await transaction.first(NumberSendStatements.take, [.bytes(digest)])
        guard let wait, wait <= 0 else {
            counters.countThrottled()
            throw Problem.rateLimited(retryAfter: Int((wait ?? 60).rounded(.up)))
        }
    }

    /// Tries a code; counts the attempt whether it is right or not, so that attempts at once count too.
    func tryPhoneCode(
        _ text: String, of user: UUID, purpose: PhoneCodePurpose, in transaction: Transaction
    ) async throws -> PhoneCodeVerdict {
        let key: [PostgresValue] = [.uuid(user), .text(purpose.rawValue)]
        let attempt = try await transaction.first(
            PhoneCodeStatements.tryOnce, key + [.int32(PhoneCodeRules.attempts)])
        guard let attempt else {
            let wait = try await transaction.first(PhoneCodeStatements.exhausted, key)
            return wait.map { .exhausted(wait: $0) } ?? .absent
        }
        guard let code = NumericCode(text),
            digests.codes.matches(
                code, digest: attempt.digest, user: user, purpose: purpose.rawValue)
        else { return .wrong(left: PhoneCodeRules.attempts - attempt.failures) }
        try await transaction.execute(PhoneCodeStatements.use, key)
        return .right(number: attempt.number)
    }
}

/// What a code by text message confirms; the names are stored and part of the digest.
enum PhoneCodePurpose: String, Sendable {
    case verifyPhone = "verify_phone"
    case enrolSMS = "enrol_sms"
}

/// What came of trying a code.
enum PhoneCodeVerdict: Sendable, Equatable {
    /// The code is used up; the number that it went to.
    case right(number: String)
    /// So many attempts are left.
    case wrong(left: Int32)
    /// Too many wrong ones were tried; seconds until a new code may be asked for.
    case exhausted(wait: Double)
    /// No code is waited for.
    case absent
}
