import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime

extension AccessServices {
    /// The user behind an access token.
    ///
    /// - Throws: 401 where the account was deleted a moment ago.
    func person(_ caller: SignedInUser) async throws -> Person {
        guard let person = try await database.first(PersonStatements.byID, [.uuid(caller.id)]) else {
            throw Problem.authenticationFailed("The account no longer exists.", challenge: "Bearer")
        }
        return person
    }

    /// Refuses what takes a fresh authentication: one of the last ten minutes, with a second factor where the account
    /// has one. A mailed link is no such authentication.
    ///
    /// - Throws: 403 `reauthentication_required`.
    func requireStepUp(_ caller: SignedInUser, _ person: Person) throws(Problem) {
        let methods = caller.authenticationMethods
        let age = clock.now().microsecondsSinceEpoch / 1_000_000 - caller.authenticatedAt
        guard age <= SessionRules.stepUpSeconds, methods != .email,
            !person.hasSecondFactor || methods.includesSecondFactor
        else { throw .reauthenticationRequired("Reauthenticate first, or send the password where you may.") }
    }

    /// Refuses what takes the password, or, where none is sent, a fresh authentication.
    ///
    /// - Throws: 401 for a wrong password, 403 `reauthentication_required`, 429 after too many wrong ones.
    func requireProof(
        _ caller: SignedInUser, _ person: Person, password: String?, as kind: AuthEvent.Kind, _ client: Client
    ) async throws {
        guard let password else { return try requireStepUp(caller, person) }
        guard !person.hasSecondFactor || caller.authenticationMethods.includesSecondFactor else {
            throw Problem.reauthenticationRequired("Reauthenticate with your second factor first.")
        }
        let verdict = try await verify(password, of: person, email: person.email, client)
        guard verdict != .wrong else {
            try await record(
                AuthEvent(kind, failure: "password", user: person.id, session: caller.sessionId), client)
            throw Problem.authenticationFailed("The password is wrong.", challenge: "Bearer")
        }
        try await database.execute(ThrottleStatements.clear, throttleKeys(person.email, client))
        try await renewHash(of: person, password: password, verdict)
    }
}

extension SignedInUser {
    /// How the user of the session proved who they are.
    var authenticationMethods: AuthenticationMethods {
        AuthenticationMethods(rawValue: UInt8(truncatingIfNeeded: methods))
    }

    /// The profile that the user works with.
    var context: AccessContext? {
        if let customerId { return AccessContext(kind: .customer, id: customerId) }
        return singerId.map { AccessContext(kind: .singer, id: $0) }
    }
}
