import CoreTypes
import Postgres

extension JobStore {
    /// Takes a lease for a node that knows these kinds.
    func register(lease: UUID, kinds: [String], duration: Duration) async throws {
        try await database.execute(
            NodeStatements.register, [.uuid(lease), .int64(duration.milliseconds), now])
        try await noteKinds(kinds)
    }

    /// Notes that a worker knows these kinds.
    func noteKinds(_ kinds: [String]) async throws {
        try await database.execute(NodeStatements.noteKinds, [.textArray(kinds), now])
    }

    /// Renews a lease; nil where it has ended.
    func renew(lease: UUID, duration: Duration) async throws -> RenewedLease? {
        try await database.first(
            NodeStatements.renew, [.uuid(lease), .int64(duration.milliseconds), now])
    }

    /// Gives a lease up; jobs that are still under it will be rescued by others.
    func unregister(lease: UUID) async throws {
        try await database.execute(NodeStatements.unregister, [.uuid(lease)])
    }

    /// Removes leases that have ended and lets their jobs wait again; gives the kinds of the rescued jobs.
    func rescue() async throws -> [String] {
        _ = try await database.rows(NodeStatements.removeExpired, [now])
        return try await database.rows(NodeStatements.rescue, [now])
    }

    /// Sends jobs of kinds that nobody has known for a while to the dead letters; gives the kind of each.
    func buryUnknown(after grace: Duration, lease: UUID) async throws -> [String] {
        try await database.rows(
            NodeStatements.buryUnknown, [.int64(grace.milliseconds), now, .uuid(lease)])
    }
}
