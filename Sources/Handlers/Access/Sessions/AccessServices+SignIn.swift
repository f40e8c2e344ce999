import Generated
import Platform
import Postgres
import SpecRuntime

extension AccessServices {
    /// Ends a sign-in whose first factor was right: with tokens, or with a challenge where a second one is due.
    ///
    /// - Parameters:
    ///   - methods: What the person has shown so far.
    ///   - kind: What the attempt is called in events.
    /// - Throws: 403 for an account that is suspended or leaving.
    func completeSignIn(
        _ person: Person, methods: AuthenticationMethods, as kind: AuthEvent.Kind, _ client: Client
    ) async throws -> SignInAnswer {
        if let refusal = person.status.refusal {
            try await record(AuthEvent(kind, failure: person.status.rawValue, user: person.id), client)
            throw refusal
        }
        return try await database.transaction { transaction in
            // Since the person was read a factor may have been switched on, and all sessions without it ended.
            let person = try await lockedPerson(person.id, in: transaction)
            if let refusal = person.status.refusal { throw refusal }
            try await record(AuthEvent(kind, user: person.id), client, in: transaction)
            if person.hasSecondFactor, !methods.includesSecondFactor {
                // The failures stay: else whoever has the password could guess codes without being slowed down.
                return .twoFactor(
                    try await challenge(person, methods: methods, client, in: transaction))
            }
            try await clearAttempts(person.email, client, in: transaction)
            return .tokens(
                try await beginSession(of: person, methods: methods, client, in: transaction))
        }
    }

    /// Stores a new hash of a password that was just verified, where the stored one is of an older kind or cost.
    func renewHash(of person: Person, password text: String, _ verdict: PasswordVerdict) async throws {
        guard verdict == .rightRehashDue, let former = person.passwordHash, let password = Password(text)
        else {
            return
        }
        let hash = try await passwords.hash(password)
        try await database.execute(
            PasswordStatements.renewHash, [.uuid(person.id), .text(hash), .text(former)])
    }
}

extension Person.Status {
    /// Why somebody who showed who they are may not sign in; nil where they may.
    var refusal: Problem? {
        switch self {
        case .active: nil
        case .suspended: .accountDisabled("The account is suspended. Write to support@singrkaraoke.com.")
        case .leaving: .accountDisabled("The account is to be deleted. The link in our mail keeps it.")
        case .deleted: .accountDisabled("The account was deleted.")
        }
    }
}
