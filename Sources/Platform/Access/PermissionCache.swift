public import CoreTypes
public import Postgres
import Synchronization

/// What people may do, remembered until something about it changes.
///
/// An entry is relied on while the node hears of changes (``AccessWatch``) and is dropped with the first change of its
/// user; where the node has not heard for ``AccessRegistry/maximumAge``, the database is asked each time.
public final class PermissionCache: Sendable {
    private static let capacity = 100_000

    private struct State {
        /// By user, then by tenant; nil stands for no tenant.
        var known: [UUID: [UUID?: Set<String>]] = [:]
        /// Grows with every change, so that what was read before one is not remembered after it.
        var generation: UInt64 = 0
        var seen: Set<Int64> = []
        var askedAt: ContinuousClock.Instant?
    }

    private let database: PostgresClient
    private let state = Mutex(State())

    /// Makes an empty cache over the database.
    public init(database: PostgresClient) {
        self.database = database
    }

    /// What a user may do on the platform and, where a tenant is given, in that tenant.
    ///
    /// Throws what the database throws; nothing is allowed then.
    public func permissions(of user: UUID, in tenant: UUID?) async throws -> Set<String> {
        let (known, generation) = state.withLock { state in
            (Self.isFresh(state) ? state.known[user]?[tenant] : nil, state.generation)
        }
        if let known { return known }
        let loaded = Set(
            try await database.rows(AccessStatements.permissions, [.uuid(user), .uuid(tenant)]))
        state.withLock { state in
            guard state.generation == generation, Self.isFresh(state) else { return }
            if state.known.count >= Self.capacity { state.known = [:] }
            state.known[user, default: [:]][tenant] = loaded
        }
        return loaded
    }

    /// Forgets what this node remembers of a user, whose rights it has just changed itself.
    public func forget(_ user: UUID) {
        state.withLock { state in
            state.generation += 1
            state.known[user] = nil
        }
    }

    /// How many users are remembered.
    var count: Int { state.withLock { $0.known.count } }

    /// Takes in what the database answered to a question asked at that instant.
    func learn(_ changes: [AccessChange], askedAt: ContinuousClock.Instant) {
        state.withLock { state in
            let unheard = changes.filter { !state.seen.contains($0.id) }
            if !unheard.isEmpty { state.generation += 1 }
            for change in unheard {
                if let user = change.user { state.known[user] = nil } else { state.known = [:] }
            }
            // Whoever was not heard for a while may have missed changes that are out of reach by now.
            if !Self.isFresh(state) {
                state.generation += 1
                state.known = [:]
            }
            state.seen = Set(changes.map(\.id))
            state.askedAt = askedAt
        }
    }

    private static func isFresh(_ state: State) -> Bool {
        guard let askedAt = state.askedAt else { return false }
        return ContinuousClock.now - askedAt < AccessRegistry.maximumAge
    }
}
