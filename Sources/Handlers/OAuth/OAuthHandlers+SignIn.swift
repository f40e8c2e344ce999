import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime

extension OAuthHandlers {
    /// Signs in whom a provider vouches for: to the account that is linked, or to a new one. A second factor of the
    /// account stays due (OWASP ASVS 5.0 §6.8.4).
    func signIn(
        _ person: FederatedPerson, accountType: AccountType?, _ client: Client
    ) async throws -> (answer: SignInAnswer, isNew: Bool) {
        let (account, isNew) = try await account(of: person, accountType, client)
        let answer = try await services.completeSignIn(
            account, methods: .federated, as: .federatedSignIn, client)
        return (answer, isNew)
    }

    /// The account of somebody, made where there is none.
    ///
    /// An account that has the address is never signed in to by that: whoever made it may be somebody else, and the
    /// provider's word on an address is not the address's owner's.
    /// - Throws: 409 `account_link_required`, 403 `email_not_verified`.
    private func account(
        of person: FederatedPerson, _ accountType: AccountType?, _ client: Client
    ) async throws -> (Person, isNew: Bool) {
        if let known = try await linkedAccount(of: person) { return (known, false) }
        guard let email = person.email, person.isEmailAuthoritative else {
            try await services.record(AuthEvent(.federatedSignIn, failure: "address"), client)
            throw Problem.unvouchedAddress
        }
        do {
            return (try await make(person, email: email, accountType ?? .singer, client), true)
        } catch let error where Self.isTaken(error) {
            // Another request of the same person may have been quicker.
            if let known = try await linkedAccount(of: person) { return (known, false) }
            try await services.record(
                AuthEvent(
                    .federatedSignIn, failure: "link_required",
                    addressDigest: services.digests.address(email)), client)
            throw Problem.accountLinkRequired
        }
    }

    private static func isTaken(_ error: any Error) -> Bool {
        error is IdentityTaken || (error as? PostgresError)?.server?.constraint == "users_email_key"
    }

    private func linkedAccount(of person: FederatedPerson) async throws -> Person? {
        try await services.database.transaction { transaction in
            let identity = try await transaction.first(
                IdentityStatements.use,
                [.text(person.provider), .text(person.subject), .text(person.email)])
            guard let identity else { return nil }
            try await keep(person.refreshToken, clientID: person.clientID, with: identity.id, in: transaction)
            return try await transaction.first(PersonStatements.byID, [.uuid(identity.user)])
        }
    }

    private func make(
        _ person: FederatedPerson, email: String, _ accountType: AccountType, _ client: Client
    ) async throws -> Person {
        try await services.database.transaction { transaction in
            let account = try await transaction.first(
                FederatedUserStatements.add, [.text(email), .text(person.name)])
            guard let account else { throw MissingRow(statement: FederatedUserStatements.add.name) }
            switch accountType {
            case .customer:
                try await transaction.execute(
                    SignUpStatements.addCustomer, [.uuid(account.id), .null, .text(email), .text("UTC")])
            case .singer:
                try await transaction.execute(SignUpStatements.addSinger, [.uuid(account.id), .null])
            }
            guard try await link(person, to: account.id, in: transaction) != nil else {
                throw IdentityTaken()
            }
            try await services.notify(
                account, .welcome(accountType == .customer ? .customer : .singer), client, in: transaction)
            try await services.record(AuthEvent(.signUp, user: account.id), client, in: transaction)
            return account
        }
    }

    /// Links a provider's account with a user's; nil where it is linked already, or another of the provider is.
    func link(
        _ person: FederatedPerson, to user: UUID, in transaction: Transaction
    ) async throws -> LinkedIdentity? {
        let id = services.identifiers.next()
        let linked = try await transaction.first(
            IdentityStatements.add,
            [
                .uuid(id), .text(person.provider), .text(person.subject), .uuid(user), .text(person.email),
                .text(person.clientID),
            ])
        guard let linked else { return nil }
        try await keep(person.refreshToken, clientID: person.clientID, with: id, in: transaction)
        return linked.linked
    }

    /// Keeps a refresh token, encrypted for its row.
    private func keep(
        _ refreshToken: String?, clientID: String, with identity: UUID, in transaction: Transaction
    ) async throws {
        guard let refreshToken else { return }
        let sealed = try refreshTokenCipher.seal(Array(refreshToken.utf8), owner: identity)
        try await transaction.execute(
            IdentityStatements.keepRefreshToken, [.uuid(identity), .bytes(sealed), .text(clientID)])
    }
}

/// The provider's account was linked by another request meanwhile.
private struct IdentityTaken: Error {}
