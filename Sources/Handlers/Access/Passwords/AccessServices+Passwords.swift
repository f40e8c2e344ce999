import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime

extension AccessServices {
    /// Whether a password is a person's, and whether its hash should be made anew.
    ///
    /// Counts the attempt by address and network beforehand; what it takes does not tell whether the person exists or
    /// has a password.
    /// - Parameter person: Whose the address is; nil where it is nobody's.
    /// - Throws: 429 where too many attempts failed before, and what hashing throws.
    func verify(
        _ text: String, of person: Person?, email: String, _ client: Client
    ) async throws -> PasswordVerdict {
        try passwords.requireRoom()
        try await takeAttempt(email, client)
        guard let password = Password(text) else { return .wrong }
        do {
            guard let person, let hash = person.passwordHash else {
                try await passwords.verifyNobody(password)
                return .wrong
            }
            return try await passwords.verify(password, against: hash)
        } catch {
            // Nothing was tried, so nothing failed.
            try await database.execute(ThrottleStatements.giveBack, throttleKeys(email, client))
            throw error
        }
    }

    /// Takes one of the attempts that an address has; tells its owner when it is the last one.
    ///
    /// - Throws: 429 where it has none at present, or none but in networks where the user is known.
    func takeAttempt(_ email: String, _ client: Client) async throws {
        let attempt = try await database.first(
            ThrottleStatements.take,
            throttleKeys(email, client)
                + [.text(client.network), .text(email), .int32(AttemptRules.consecutiveFailures)])
        guard let attempt else { throw MissingRow(statement: ThrottleStatements.take.name) }
        guard attempt.wait <= 0, !attempt.isSpent else {
            counters.countThrottled()
            throw attempt.isSpent
                ? Problem.attemptsSpent : Problem.rateLimited(retryAfter: Int(attempt.wait.rounded(.up)))
        }
        if attempt.isLast { try await tellOwner(.manyFailures, of: email, client) }
    }

    /// Forgets the failures of an address, now that somebody showed that it is theirs.
    func clearAttempts(_ email: String, _ client: Client, in transaction: Transaction) async throws {
        try await transaction.execute(ThrottleStatements.clear, throttleKeys(email, client))
    }

    func throttleKeys(_ email: String, _ client: Client) -> [PostgresValue] {
        [.bytes(digests.address(email, from: client.network)), .bytes(digests.address(email))]
    }

    /// Refuses a new password that is weak, naming every reason.
    ///
    /// - Parameter pointer: Where the password stands in the body.
    func requireStrong(
        _ text: String, email: String, name: String?, pointer: String
    ) throws(Problem) -> Password {
        guard let password = Password(text) else {
            throw .validation([
                Violation(place: .body(pointer: pointer), code: "too_long", message: "has too many bytes")
            ])
        }
        let violations = policy.weaknesses(of: password, email: email, name: name).map { weakness in
            Violation(
                place: .body(pointer: pointer), code: weakness.violationCode,
                message: weakness.violationMessage)
        }
        guard violations.isEmpty else { throw .validation(violations) }
        return password
    }
}

/// How many attempts to sign in may fail.
enum AttemptRules {
    /// So many in a row, except in networks where the user is known (NIST SP 800-63B-4 §3.2.2).
    static let consecutiveFailures: Int32 = 100
}

extension Problem {
    /// 429: too many attempts have failed for any further one from a network that the user was never seen in.
    static var attemptsSpent: Problem {
        var problem = rateLimited(retryAfter: 86_400)
        problem.detail =
            "Too many attempts to sign in with this address have failed. Set a new password by mail, or sign in where "
            + "you have signed in lately."
        return problem
    }
}

extension PasswordWeakness {
    /// The stable word for programs.
    var violationCode: String {
        switch self {
        case .tooShort: "min_length"
        case .tooLong: "max_length"
        case .common: "common_password"
        case .containsProductName: "contains_product_name"
        case .containsEmail: "contains_email"
        case .containsName: "contains_name"
        }
    }

    /// What people are told.
    var violationMessage: String {
        switch self {
        case .tooShort(let minimum): "must have at least \(minimum) characters"
        case .tooLong(let maximum): "must have at most \(maximum) characters"
        case .common: "is among the passwords that are tried first; choose another one"
        case .containsProductName: "must not contain the product's name"
        case .containsEmail: "must not contain the first part of your address"
        case .containsName: "must not contain your name"
        }
    }
}
