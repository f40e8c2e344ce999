import CoreTypes
import Generated
import SpecRuntime

/// The account that a caller works with, and the caller.
struct Tenant: Sendable {
    let account: UUID
    let user: UUID

    /// The account of the session's context; `x-permissions` have been evaluated in it.
    ///
    /// - Throws: 403 where the session works with no account.
    init(_ caller: SignedInUser) throws(Problem) {
        guard let account = caller.customerId else {
            throw .permissionDenied("The session works with no account that runs venues; choose one first.")
        }
        self.account = account
        user = caller.id
    }
}
