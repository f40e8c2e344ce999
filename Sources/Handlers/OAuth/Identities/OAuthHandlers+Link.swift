import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension OAuthHandlers {
    /// Links a provider with the caller's account, by an app's token or by way of a browser.
    ///
    /// The account's address must be verified: an account that somebody made with another's address would stay open to
    /// them by the link after the owner has set a password.
    public func linkIdentity(_ input: LinkIdentity.Input) async throws -> LinkIdentity.Output {
        let provider = try provider(input.path.provider)
        let (caller, client) = (input.caller, Client(input.context))
        let account = try await services.person(caller)
        try services.requireStepUp(caller, account)
        guard account.isEmailVerified else {
            throw Problem.emailNotVerified("Confirm your address before you link a provider.")
        }
        switch input.body {
        case .redirect(let link):
            return .ok(.redirect(try await issueTicket(link, provider.provider.name, caller)))
        case .token(let proof):
            let person = try await proofs.person(
                idToken: proof.idToken, nonce: proof.nonce, code: proof.authorizationCode, name: nil,
                of: provider, as: .identityLinked, by: caller.id, client)
            return .ok(.linked(LinkDone(identity: try await link(person, to: account, caller, client))))
        case .code(let proof):
            let code = try await takeCode(
                proof.code, verifier: proof.codeVerifier, for: caller.id, as: .identityLinked, client)
            guard code.provider == provider.provider.name else { throw Problem.uselessCode }
            return .ok(
                .linked(LinkDone(identity: try await link(try person(code), to: account, caller, client))))
        }
    }

    /// The address at which a browser begins.
    private func issueTicket(
        _ link: RedirectLink, _ provider: String, _ caller: SignedInUser
    ) async throws -> LinkBegun {
        try requireAllowed(link.redirectUri, at: .body(pointer: "/redirectUri"))
        let ticket = OpaqueToken()
        try await services.database.execute(
            OAuthTicketStatements.issue,
            [
                .bytes(ticket.digest), .uuid(caller.id), .text(provider), .text(link.redirectUri),
                .text(link.clientState), .text(link.codeChallenge), .int32(OAuthRules.ticketSeconds),
            ])
        return LinkBegun(
            authorizationUrl: RedirectAddress.adding(
                [("ticket", ticket.text)], to: settings.link(provider)),
            expiresIn: OAuthRules.ticketSeconds)
    }

    /// Links, tells the user, and ends all other sessions; nothing of that where it is linked already.
    private func link(
        _ person: FederatedPerson, to account: Person, _ caller: SignedInUser, _ client: Client
    ) async throws -> LinkedIdentity {
        let (identity, ended) = try await services.change(by: caller.id) {
            transaction -> (LinkedIdentity, [UUID]) in
            if let linked = try await transaction.first(
                IdentityStatements.own,
                [.uuid(account.id), .text(person.provider), .text(person.subject)])
            {
                return (linked.linked, [])
            }
            guard let linked = try await link(person, to: account.id, in: transaction) else {
                throw try await inUse(person, in: transaction)
            }
            try await services.notify(
                account, .identityLinked(provider: displayName(person.provider)), client, in: transaction)
            try await services.record(
                AuthEvent(.identityLinked, user: caller.id, session: caller.sessionId), client,
                in: transaction)
            let ended = try await services.endSessions(
                of: caller.id, except: caller.sessionId, reason: "identity_linked", in: transaction)
            return (linked, ended)
        }
        services.registry.end(ended)
        return identity
    }

    private func inUse(_ person: FederatedPerson, in transaction: Transaction) async throws -> Problem {
        let other = try await transaction.first(
            IdentityStatements.userOfSubject, [.text(person.provider), .text(person.subject)])
        return .identityInUse(
            other == nil
                ? "Your account is linked with another account of the provider. Unlink that first."
                : "This account of the provider is linked with another account here.")
    }
}
