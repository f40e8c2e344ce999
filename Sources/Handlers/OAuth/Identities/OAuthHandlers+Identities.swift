public import Generated
import Platform
import Postgres
import SpecRuntime

extension OAuthHandlers {
    /// Lists the providers that sign in to the caller's account, also while signing in with them is switched off.
    public func listIdentities(_ input: ListIdentities.Input) async throws -> ListIdentities.Output {
        let identities = try await services.database.rows(
            IdentityStatements.ofUser, [.uuid(input.caller.id)])
        return .ok(LinkedIdentityList(identities: identities.map(\.linked)))
    }

    /// Takes a provider away from the caller's account, unless nobody could sign in to it then.
    public func unlinkIdentity(_ input: UnlinkIdentity.Input) async throws -> UnlinkIdentity.Output {
        try requireFeature()
        let (caller, name, client) = (input.caller, input.path.provider, Client(input.context))
        let person = try await services.person(caller)
        try services.requireStepUp(caller, person)
        let ended = try await services.change(by: caller.id) { transaction in
            _ = try await transaction.first(IdentityStatements.lockUser, [.uuid(caller.id)])
            let isNotLast = try await transaction.first(
                IdentityStatements.isNotLast, [.uuid(caller.id), .text(name)])
            let removed = try await transaction.first(
                IdentityStatements.remove, [.uuid(caller.id), .text(name)])
            guard let removed else {
                throw Problem.notFound("Your account is not linked with that provider.")
            }
            guard isNotLast == true else { throw Problem.lastSignInMethod }
            try await services.giveUp(removed, in: transaction)
            try await services.notify(
                person, .identityUnlinked(provider: displayName(name)), client, in: transaction)
            try await services.record(
                AuthEvent(.identityUnlinked, user: caller.id, session: caller.sessionId), client,
                in: transaction)
            return try await services.endSessions(
                of: caller.id, except: caller.sessionId, reason: "identity_unlinked", in: transaction)
        }
        services.registry.end(ended)
        return .noContent
    }

    /// The provider's name as people know it.
    func displayName(_ provider: String) -> String {
        providers[provider]?.provider.displayName ?? provider
    }
}
