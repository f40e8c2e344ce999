public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Mails a link to set a new password; the answer tells nothing about the address.
    public func forgotPassword(_ input: ForgotPassword.Input) async throws -> ForgotPassword.Output {
        try await services.askForLink(
            .resetPassword, email: EmailText.normal(input.body.email), Client(input.context))
        return .ok(
            Acknowledgement(
                message:
                    "If there is an account with this address, a link to set a new password is on its way to it."
            ))
    }

    /// Sets a password by a mailed link and ends every session.
    ///
    /// The mailbox has been shown to be the user's, so the address is confirmed; a second factor stays due.
    public func resetPassword(_ input: ResetPassword.Input) async throws -> ResetPassword.Output {
        let client = Client(input.context)
        let text = input.body.newPassword
        // Only a token that is good is worth the hash; it is used up below.
        guard let person = try await person(of: input.body.token) else { throw Problem.uselessLink }
        let password = try services.requireStrong(
            text, email: person.email, name: person.name, pointer: "/newPassword")
        let hash = try await services.passwords.hash(password)
        let ended = try await services.change(by: person.id) { transaction in
            let link = try await services.useLink(
                ResetPasswordLink.self, token: input.body.token, in: transaction)
            guard link?.user == person.id,
                try await transaction.execute(
                    PasswordResetStatements.set, [.uuid(person.id), .text(hash), .text(person.email)]) == 1
            else { throw Problem.uselessLink }
            try await services.voidAccess(of: person, in: transaction)
            let ended = try await services.endSessions(
                of: person.id, reason: "password_reset", in: transaction)
            try await services.clearAttempts(person.email, client, in: transaction)
            try await services.notify(person, .passwordReset, client, in: transaction)
            try await services.record(AuthEvent(.passwordReset, user: person.id), client, in: transaction)
            return ended
        }
        services.registry.end(ended)
        return .ok(Acknowledgement(message: "Your password is set. Sign in with it."))
    }

    private func person(of token: String) async throws -> Person? {
        guard let token = PurposeToken<ResetPasswordLink>(token) else { return nil }
        return try await services.database.first(
            PasswordResetStatements.person, [.bytes(token.digest), .text(ResetPasswordLink.name)])
    }
}

extension AccessServices {
    /// Voids whatever else could let somebody into an account whose password was just replaced: links that were
    /// mailed, a change of address under way, sign-ins that wait for their second factor.
    func voidAccess(of person: Person, in transaction: Transaction) async throws {
        try await voidLinks(
            of: person.id, purposes: [ResetPasswordLink.name, MagicLink.name, ConfirmNewAddress.name],
            in: transaction)
        try await transaction.execute(PasswordResetStatements.voidPending, [.uuid(person.id)])
        try await transaction.execute(PasswordResetStatements.voidChallenges, [.uuid(person.id)])
    }
}

enum PasswordResetStatements {
    /// Whose token of digest `$1` for purpose `$2` is, while it is good.
    static let person = Statement<Person>(
        "person of mailed token",
        """
        SELECT users.users_id, users.email, name, password_hash, status, email_verified_at IS NOT NULL,
            totp.confirmed_at IS NOT NULL, sms.phone_number,
            (SELECT count(*)::integer FROM recovery_codes WHERE recovery_codes.users_id = users.users_id)
        FROM mailed_tokens token JOIN users USING (users_id) LEFT JOIN totp_factors totp USING (users_id)
            LEFT JOIN sms_factors sms USING (users_id)
        WHERE token_hash = $1 AND purpose = $2 AND expires_at > now() AND token.email = users.email
        """, isReader: true)

    /// Gives user `$1` the password of hash `$2` and confirms their address `$3`.
    static let set = Statement<NoRow>(
        "reset password",
        """
        UPDATE users SET password_hash = $2, password_changed_at = now(),
            email_verified_at = coalesce(email_verified_at, now())
        WHERE users_id = $1 AND email = $3 AND status = 'active'
        """)

    /// Forgets the address that user `$1` wants to change to.
    static let voidPending = Statement<NoRow>(
        "void pending address", "DELETE FROM pending_addresses WHERE users_id = $1")

    /// Ends the sign-ins of user `$1` that wait for a second factor.
    static let voidChallenges = Statement<NoRow>(
        "void challenges", "DELETE FROM sign_in_challenges WHERE users_id = $1")
}
