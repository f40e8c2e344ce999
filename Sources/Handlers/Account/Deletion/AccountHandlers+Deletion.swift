import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AccountHandlers {
    /// Schedules the end of the caller's account: nobody can use it any more, and the mailed link keeps it.
    public func deleteAccount(_ input: DeleteAccount.Input) async throws -> DeleteAccount.Output {
        let (caller, client) = (input.caller, Client(input.context))
        let person = try await services.person(caller)
        try services.requireStepUp(caller, person)
        let ended = try await services.change(by: person.id) { transaction in
            _ = try await transaction.first(AddressStatements.lock, [.uuid(person.id)])
            try await requireNotNeeded(person, in: transaction)
            // Before the status, whose trigger would end them without telling which.
            let ended = try await services.endSessions(
                of: person.id, reason: "account_leaving", in: transaction)
            let due = try await transaction.first(
                DeletionStatements.schedule, [.uuid(person.id), .int64(LinkLife.undoDeletion)])
            guard let due else {
                throw Problem.authenticationFailed("The session has ended.", challenge: "Bearer")
            }
            try await services.voidAccess(of: person, in: transaction)
            let undo = try await services.issueLink(
                UndoDeletionLink.self, for: person.id, email: person.email, seconds: LinkLife.undoDeletion,
                in: transaction)
            try await services.notify(
                person, .deletionScheduled(on: due, undo: undo), client, in: transaction)
            try await services.record(
                AuthEvent(.deletionRequested, user: person.id, session: caller.sessionId), client,
                in: transaction)
            return ended
        }
        services.registry.end(ended)
        return .noContent
    }

    /// Keeps an account that was to be deleted, by the mailed link.
    public func undoDeletion(_ input: UndoDeletion.Input) async throws -> UndoDeletion.Output {
        let client = Client(input.context)
        let isKept = try await services.database.transaction { transaction in
            let link = try await services.useLink(
                UndoDeletionLink.self, token: input.body.token, in: transaction)
            guard let link else { return false }
            try await transaction.ascribe(to: link.user)
            guard try await transaction.execute(DeletionStatements.undo, [.uuid(link.user)]) == 1,
                let person = try await transaction.first(PersonStatements.byID, [.uuid(link.user)])
            else { return false }
            try await services.notify(person, .deletionUndone, client, in: transaction)
            try await services.record(AuthEvent(.deletionUndone, user: person.id), client, in: transaction)
            return true
        }
        guard isKept else {
            try await services.record(AuthEvent(.deletionUndone, failure: "token"), client)
            throw Problem.uselessLink
        }
        return .ok(Acknowledgement(message: "Your account stays. You can sign in again."))
    }

    /// A business must not lose its last owner while others work in it or it is paid for. The lock makes owners who
    /// leave at once see each other.
    private func requireNotNeeded(_ person: Person, in transaction: Transaction) async throws {
        try await transaction.execute(DeletionStatements.lockBusinesses, [.uuid(person.id)])
        let businesses = try await transaction.rows(DeletionStatements.soleBusinesses, [.uuid(person.id)])
        if let business = businesses.first(where: \.hasSubscription) {
            throw Problem.conflict(
                "You are the last owner of \(business.name), which has a subscription. Cancel it first.")
        }
        if let business = businesses.first(where: \.hasTeam) {
            throw Problem.conflict(
                "You are the last owner of \(business.name), and others work in it. Make one of them an owner, "
                    + "or remove them.")
        }
    }
}

/// A business of which somebody is the last owner.
struct SoleBusiness: RowDecodable, Sendable {
    var name: String
    var hasSubscription: Bool
    /// Whether others work in it.
    var hasTeam: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        name = try row.text()
        hasSubscription = try row.bool()
        hasTeam = try row.bool()
    }
}

enum DeletionStatements {
    /// Locks the businesses that user `$1` owns.
    static let lockBusinesses = Statement<NoRow>(
        "lock owned businesses",
        """
        SELECT customer_profiles_id FROM customer_profiles WHERE customer_profiles_id IN (
            SELECT customer_profiles_id FROM organization_users
            WHERE users_id = $1 AND role = 'customer_owner' AND status = 'active')
        ORDER BY customer_profiles_id FOR UPDATE
        """)

    /// The businesses of which user `$1` is the last owner; those who are about to leave do not count.
    static let soleBusinesses = Statement<SoleBusiness>(
        "businesses of last owner",
        """
        SELECT coalesce(dba_name, legal_business_name, 'your business'),
            singr_has_live_subscription(customer.customer_profiles_id),
            EXISTS (
                SELECT FROM organization_users other JOIN users USING (users_id)
                WHERE other.customer_profiles_id = customer.customer_profiles_id AND other.users_id <> $1
                    AND other.status = 'active' AND users.status IN ('active', 'suspended'))
        FROM customer_profiles customer
        WHERE customer_profiles_id IN (SELECT singr_sole_businesses($1))
        ORDER BY 1
        """)

    /// Makes user `$1` one that is to be deleted in `$2` seconds; gives when.
    static let schedule = Statement<Timestamp>(
        "schedule deletion",
        """
        UPDATE users SET status = 'leaving', deletion_due_at = now() + make_interval(secs => $2::float8)
        WHERE users_id = $1 AND status = 'active'
        RETURNING deletion_due_at
        """)

    /// Keeps user `$1`, who was to be deleted.
    static let undo = Statement<NoRow>(
        "undo deletion",
        "UPDATE users SET status = 'active', deletion_due_at = NULL WHERE users_id = $1 AND status = 'leaving'"
    )
}
