import CoreTypes
import Platform
import Postgres

extension AccessServices {
    /// Has the provider told, once the transaction commits, that the consent is given up, where it wants to be.
    func giveUp(_ identity: RemovedIdentity, in transaction: Transaction) async throws {
        guard let sealed = identity.sealedRefreshToken else { return }
        try await transaction.enqueue(
            RevokeConsent(
                provider: identity.provider, identity: identity.id, clientID: identity.clientID,
                sealedRefreshToken: sealed))
    }

    /// Unlinks every provider from an account, or those that were linked since a time.
    func unlinkAll(from user: UUID, since: Timestamp? = nil, in transaction: Transaction) async throws {
        let removed = try await transaction.rows(
            IdentityStatements.removeAll, [.uuid(user), .timestamp(since)])
        for identity in removed { try await giveUp(identity, in: transaction) }
    }
}
