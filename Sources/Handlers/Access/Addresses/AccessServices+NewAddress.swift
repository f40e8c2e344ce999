import CoreTypes
import Platform
import Postgres
import SpecRuntime

extension AccessServices {
    /// A token to undo a change of a person's address; nil where they have never shown that the address is theirs:
    /// who reads the mail of a mistyped address must get no power over the account.
    func issueUndo(of person: Person, in transaction: Transaction) async throws -> MessageToken? {
        guard person.isEmailVerified else { return nil }
        return try await issueLink(
            UndoAddressChange.self, for: person.id, email: person.email, seconds: LinkLife.undoAddressChange,
            in: transaction)
    }

    /// Changes somebody's address by the link that was mailed to the new one; false where the token is no such link.
    ///
    /// Sessions end, but the one that asked for the change. The former address is told, with a link to undo.
    func confirmNewAddress(_ token: String, _ client: Client) async throws -> Bool {
        do {
            let ended = try await database.transaction { transaction -> [UUID]? in
                guard
                    let link = try await useLink(ConfirmNewAddress.self, token: token, in: transaction)
                else { return nil }
                return try await change(to: link, client, in: transaction)
            }
            registry.end(ended ?? [])
            return ended != nil
        } catch let error as PostgresError where error.server?.constraint == "users_email_key" {
            try await giveUpNewAddress(token, client)
            return false
        }
    }

    private func change(
        to link: UsedLink, _ client: Client, in transaction: Transaction
    ) async throws -> [UUID]? {
        try await transaction.ascribe(to: link.user)
        guard try await transaction.first(AddressStatements.lock, [.uuid(link.user)]) != nil,
            let former = try await transaction.first(PersonStatements.byID, [.uuid(link.user)]),
            try await transaction.execute(
                AddressStatements.take, [.uuid(link.user), .text(link.email)]) == 1
        else { return nil }
        try await transaction.execute(AddressStatements.change, [.uuid(link.user), .text(link.email)])
        try await voidLinks(of: link.user, purposes: LinksToAddress.purposes, in: transaction)
        try await transaction.execute(PasswordResetStatements.voidChallenges, [.uuid(link.user)])
        let ended = try await endSessions(
            of: link.user, except: link.subject, reason: "address_changed", in: transaction)
        if let undo = try await issueUndo(of: former, in: transaction) {
            try await notify(
                former, .addressChanged(newAddress: MaskedAddress(email: link.email), undo: undo), client,
                in: transaction)
        }
        try await record(AuthEvent(.addressChanged, user: link.user), client, in: transaction)
        return ended
    }

    /// Somebody has taken the address since it was asked for: the change can never be made.
    private func giveUpNewAddress(_ token: String, _ client: Client) async throws {
        try await database.transaction { transaction in
            let link = try await useLink(ConfirmNewAddress.self, token: token, in: transaction)
            guard let link else { return }
            try await transaction.execute(PasswordResetStatements.voidPending, [.uuid(link.user)])
            try await record(
                AuthEvent(.addressChanged, failure: "address_taken", user: link.user), client,
                in: transaction)
        }
    }
}

/// What is mailed to an address in the belief that it is the account's.
enum LinksToAddress {
    static let purposes = [VerifyAddress.name, ResetPasswordLink.name, MagicLink.name]
}

enum AddressStatements {
    /// Locks user `$1` against other changes of the account, before any of its sessions and tokens; gives the address.
    static let lock = Statement<String>(
        "lock address", "SELECT email FROM users WHERE users_id = $1 AND status = 'active' FOR UPDATE")

    /// Notes for `$3` seconds that user `$1` wants to change to address `$2`.
    static let propose = Statement<NoRow>(
        "propose address",
        """
        INSERT INTO pending_addresses (users_id, email, expires_at)
        VALUES ($1, $2, now() + make_interval(secs => $3::float8))
        ON CONFLICT (users_id) DO UPDATE SET email = excluded.email, expires_at = excluded.expires_at
        """)

    /// Takes the address `$2` that user `$1` wants to change to.
    static let take = Statement<NoRow>(
        "take proposed address",
        "DELETE FROM pending_addresses WHERE users_id = $1 AND email = $2 AND expires_at > now()")

    /// Gives user `$1` the address `$2`, which was shown to be theirs.
    static let change = Statement<NoRow>(
        "change address", "UPDATE users SET email = $2, email_verified_at = now() WHERE users_id = $1")
}
