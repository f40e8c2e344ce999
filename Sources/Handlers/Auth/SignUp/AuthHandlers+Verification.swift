public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Confirms the address that a link was mailed to: the account's, if it is that still, or the one that the
    /// account is to change to.
    public func verifyEmail(_ input: VerifyEmail.Input) async throws -> VerifyEmail.Output {
        let (token, client) = (input.body.token, Client(input.context))
        let isPresent = try await confirmPresentAddress(token, client)
        if !isPresent, try await !services.confirmNewAddress(token, client) {
            try await services.record(AuthEvent(.addressVerified, failure: "token"), client)
            throw Problem.uselessLink
        }
        return .ok(Acknowledgement(message: "Your address is confirmed."))
    }

    private func confirmPresentAddress(_ token: String, _ client: Client) async throws -> Bool {
        try await services.database.transaction { transaction in
            let link = try await services.useLink(VerifyAddress.self, token: token, in: transaction)
            guard let link,
                let account = try await transaction.first(
                    VerificationStatements.confirm, [.uuid(link.user), .text(link.email)]),
                let person = try await transaction.first(PersonStatements.byID, [.uuid(link.user)])
            else { return false }
            try await services.notify(
                person, .welcome(account == "customer" ? .customer : .singer), client, in: transaction)
            try await services.record(
                AuthEvent(.addressVerified, user: person.id), client, in: transaction)
            return true
        }
    }

    /// Mails the confirming link again; the answer tells nothing about the address.
    public func resendVerificationEmail(_ input: ResendVerificationEmail.Input) async throws
        -> ResendVerificationEmail.Output
    {
        try await services.askForLink(
            .verifyAddress, email: EmailText.normal(input.body.email), Client(input.context))
        return .ok(
            Acknowledgement(
                message: "If the address is waiting to be confirmed, a new link is on its way to it."))
    }
}

enum VerificationStatements {
    /// Confirms address `$2` of user `$1`; gives what the account is for. Nothing where it has another address by now.
    static let confirm = Statement<String>(
        "confirm address",
        """
        UPDATE users SET email_verified_at = coalesce(email_verified_at, now())
        WHERE users_id = $1 AND email = $2 AND status = 'active'
        RETURNING CASE
            WHEN EXISTS (SELECT FROM customer_profiles WHERE customer_profiles.users_id = users.users_id)
                THEN 'customer'
            ELSE 'singer'
        END
        """)
}
