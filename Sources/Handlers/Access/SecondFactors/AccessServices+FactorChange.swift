import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime

extension AccessServices {
    /// Changes the caller's second factors. All other sessions end with it, and all sign-ins that wait for a factor.
    ///
    /// - Parameter body: Gets the person as they are now; no other change of their factors goes on meanwhile.
    func changeFactors<Answer: Sendable>(
        of caller: SignedInUser, _ body: (Transaction, Person) async throws -> Answer
    ) async throws -> Answer {
        let (answer, ended) = try await change(by: caller.id) { transaction in
            let person = try await lockedPerson(caller.id, in: transaction)
            let answer = try await body(transaction, person)
            try await transaction.execute(PasswordResetStatements.voidChallenges, [.uuid(caller.id)])
            let ended = try await endSessions(
                of: caller.id, except: caller.sessionId, reason: "second_factor", in: transaction)
            return (answer, ended)
        }
        registry.end(ended)
        return answer
    }

    /// A user whose factors nobody else changes before the transaction ends.
    ///
    /// - Throws: 401 where the account was deleted a moment ago.
    func lockedPerson(_ user: UUID, in transaction: Transaction) async throws -> Person {
        try await transaction.execute(FactorStatements.lock, [.uuid(user)])
        // Read by a statement of its own: the one that waited would still see the factors of before.
        guard let person = try await transaction.first(PersonStatements.byID, [.uuid(user)]) else {
            throw Problem.authenticationFailed("The account no longer exists.", challenge: "Bearer")
        }
        return person
    }

    /// Refuses to touch the factors of an account that has one already, unless the caller has just shown one: a
    /// password alone must not replace what stands behind it.
    ///
    /// - Throws: 403 `reauthentication_required`.
    func requireShownFactor(_ caller: SignedInUser, _ person: Person) throws(Problem) {
        if person.hasSecondFactor { try requireStepUp(caller, person) }
    }
}

enum FactorStatements {
    /// Locks user `$1` against changes of their factors.
    static let lock = Statement<NoRow>(
        "lock factors", "SELECT 1 FROM users WHERE users_id = $1 FOR NO KEY UPDATE")

    /// Removes the authenticator app of user `$1`, and one that is not confirmed yet.
    static let removeTOTP = Statement<NoRow>("remove totp", "DELETE FROM totp_factors WHERE users_id = $1")

    /// Switches text messages off for user `$1`.
    static let removeSMS = Statement<NoRow>("remove sms", "DELETE FROM sms_factors WHERE users_id = $1")

    /// Sends codes of user `$1` to number `$2`.
    static let setSMS = Statement<NoRow>(
        "set sms",
        """
        INSERT INTO sms_factors (users_id, phone_number) VALUES ($1, $2)
        ON CONFLICT (users_id) DO UPDATE SET phone_number = excluded.phone_number, verified_at = now()
        """)
}
