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

    /// Unlinks every provider from an account that goes.
    func unlinkAll(from user: UUID, in transaction: Transaction) async throws {
        for identity in try await transaction.rows(IdentityStatements.removeAll, [.uuid(user)]) {
            try await giveUp(identity, in: transaction)
        }
    }
}
