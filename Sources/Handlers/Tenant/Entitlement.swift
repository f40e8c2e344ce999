import CoreTypes
import Postgres
import SpecRuntime

/// What an account may have by its plan; nil is as many as it likes.
struct Entitlement: RowDecodable, Sendable {
    let planName: String
    let isWritable: Bool
    let venues: Int32?
    let systems: Int32?
    let apiKeys: Int32?

    init(from row: inout RowReader) throws(RowDecodingError) {
        planName = try row.text()
        isWritable = try row.bool()
        venues = try row.optionalInt32()
        systems = try row.optionalInt32()
        apiKeys = try row.optionalInt32()
    }

    /// Refuses one more than the plan has.
    ///
    /// - Parameters:
    ///   - present: how many there are.
    ///   - limit: how many there may be.
    ///   - things: what they are, in the plural.
    /// - Throws: 403 `feature_not_available`.
    func requireRoom(for things: String, present: Int64, limit: Int32?) throws(Problem) {
        guard let limit, present >= Int64(limit) else { return }
        throw .featureNotAvailable(
            "The plan \(planName) has \(limit) \(things), and the account has \(present). Delete one or change the plan."
        )
    }
}

enum EntitlementStatements {
    /// What account `$1` may have.
    static let ofAccount = Statement<Entitlement>(
        "entitlement of account",
        """
        SELECT plan_name, is_writable, venues, systems, api_keys FROM entitlements WHERE customer_profiles_id = $1
        """, isReader: true)

    /// Lets one transaction at a time count what account `$1` has.
    static let lock = Statement<Bool>(
        "lock account",
        "SELECT true FROM customer_profiles WHERE customer_profiles_id = $1 FOR NO KEY UPDATE")
}

extension Transaction {
    /// Refuses a change of an account whose trial or subscription is over.
    ///
    /// - Throws: 403 `feature_not_available`.
    @discardableResult
    func requireWritable(_ account: UUID) async throws -> Entitlement {
        guard let entitlement = try await first(EntitlementStatements.ofAccount, [.uuid(account)]) else {
            throw Problem.permissionDenied("The account no longer exists.")
        }
        guard entitlement.isWritable else {
            throw Problem.featureNotAvailable(
                "The account's trial or subscription is over, so nothing can be changed. Choose a plan to go on."
            )
        }
        return entitlement
    }

    /// The entitlement, with the account locked until the transaction ends, so that two callers do not both take the
    /// last place.
    func lockedEntitlement(of account: UUID) async throws -> Entitlement {
        _ = try await first(EntitlementStatements.lock, [.uuid(account)])
        return try await requireWritable(account)
    }
}
