import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension CustomerVenuesHandlers {
    /// Tells whose songs a venue offers.
    public func listVenueSystems(_ input: ListVenueSystems.Input) async throws -> ListVenueSystems.Output {
        let tenant = try Tenant(input.caller)
        let venue = try await venue(input.path.venueId, of: tenant)
        let rows = try await services.database.rows(
            VenueSystemStatements.linked, [.uuid(tenant.account), .uuid(venue.id)])
        return .ok(VenueSystems(systems: rows.map(\.system)))
    }

    /// Chooses whose songs a venue offers.
    public func setVenueSystems(_ input: SetVenueSystems.Input) async throws -> SetVenueSystems.Output {
        let (tenant, ids) = (try Tenant(input.caller), input.body.systemIds)
        let rows = try await services.change(tenant) { transaction in
            let venue = try await venue(input.path.venueId, of: tenant, in: transaction)
            let known = try await transaction.rows(
                VenueSystemStatements.known, [.uuid(tenant.account), .uuidArray(ids)])
            try Self.requireAll(ids, among: known)
            let place: [PostgresValue] = [.uuid(tenant.account), .uuid(venue.id)]
            try await transaction.execute(VenueSystemStatements.unlink, place + [.uuidArray(ids)])
            try await transaction.execute(VenueSystemStatements.link, place + [.uuidArray(ids)])
            return try await transaction.rows(VenueSystemStatements.linked, place)
        }
        return .ok(VenueSystems(systems: rows.map(\.system)))
    }

    private static func requireAll(_ ids: [UUID], among known: [UUID]) throws(Problem) {
        let violations = ids.enumerated().filter { !known.contains($0.element) }.map { index, _ in
            Violation(
                place: .body(pointer: "/systemIds/\(index)"), code: "unknown_system",
                message: "must be the id of a system of the account")
        }
        guard violations.isEmpty else { throw .validation(violations) }
    }
}
