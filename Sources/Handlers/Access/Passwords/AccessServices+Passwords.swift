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

    /// Takes one of the attempts that an address has.
    ///
    /// - Throws: 429 where it has none at present.
    func takeAttempt(_ email: String, _ client: Client) async throws {
        let wait = try await database.first(
            ThrottleStatements.take,
            throttleKeys(email, client) + [.text(client.network), .text(email)])
        guard let wait, wait <= 0 else {
            counters.countThrottled()
            throw Problem.rateLimited(retryAfter: Int((wait ?? 1).rounded(.up)))
        }
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
