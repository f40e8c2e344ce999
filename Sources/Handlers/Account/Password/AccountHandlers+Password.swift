import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AccountHandlers {
    /// Replaces the caller's password, or sets the first one; gives the tokens of a new session in place of all others.
    ///
    /// The session that asks ends too, and a new one takes its place: whoever holds one of its tokens is out.
    public func changePassword(_ input: ChangePassword.Input) async throws -> ChangePassword.Output {
        let (caller, change) = (input.caller, input.body)
        let client = Client(input.context, userAgent: input.headers.userAgent)
        let person = try await services.person(caller)
        try Self.requirePresentPassword(change, person)
        try await services.requireProof(
            caller, person, password: change.currentPassword, as: .passwordChanged, client)
        guard change.newPassword != change.currentPassword else {
            throw Problem.validation([Self.unchanged])
        }
        let password = try services.requireStrong(
            change.newPassword, email: person.email, name: person.name, pointer: "/newPassword")
        let hash = try await services.passwords.hash(password)
        var methods = caller.authenticationMethods
        // A password does not make a second factor fresh that was shown before.
        let authenticatedAt =
            person.hasSecondFactor && methods.includesSecondFactor ? caller.authenticatedAt : nil
        if change.currentPassword != nil { methods.insert(.password) }
        let (tokens, ended) = try await services.change(by: person.id) { [methods] transaction in
            let ended = try await replace(hash, of: person, caller, client, in: transaction)
            let tokens = try await services.beginSession(
                of: person, methods: methods, authenticatedAt: authenticatedAt, context: caller.context,
                client,
                in: transaction)
            return (tokens, ended)
        }
        services.registry.end(ended)
        return .ok(tokens)
    }

    /// Stores the hash, unless the session has ended meanwhile: a reset by mail would have done that.
    private func replace(
        _ hash: String, of person: Person, _ caller: SignedInUser, _ client: Client,
        in transaction: Transaction
    ) async throws -> [UUID] {
        // The user's row first: whatever else replaces a password holds it too.
        let isSet = try await transaction.execute(
            PasswordChangeStatement.replace, [.uuid(person.id), .text(hash)])
        let ended = try await services.endSessions(
            of: person.id, reason: "password_changed", in: transaction)
        guard isSet == 1, ended.contains(caller.sessionId) else {
            throw Problem.authenticationFailed("The session has ended.", challenge: "Bearer")
        }
        try await services.voidAccess(of: person, in: transaction)
        try await services.notify(person, .passwordChanged, client, in: transaction)
        try await services.record(
            AuthEvent(.passwordChanged, user: person.id, session: caller.sessionId), client, in: transaction)
        return ended
    }

    /// A fresh sign-in does not stand for the password here (OWASP ASVS 5.0 §6.2.3): it is what a thief of a session
    /// has.
    private static func requirePresentPassword(
        _ change: PasswordChange, _ person: Person
    ) throws(Problem) {
        guard change.currentPassword == nil, person.passwordHash != nil else { return }
        throw .validation([
            Violation(
                place: .body(pointer: "/currentPassword"), code: "required",
                message: "must be given, since the account has a password")
        ])
    }

    private static let unchanged = Violation(
        place: .body(pointer: "/newPassword"), code: "unchanged", message: "must differ from the present one")
}

enum PasswordChangeStatement {
    /// Gives user `$1`, unless the account is disabled, the password of hash `$2`.
    static let replace = Statement<NoRow>(
        "change password",
        """
        UPDATE users SET password_hash = $2, password_changed_at = now()
        WHERE users_id = $1 AND status = 'active'
        """)
}
