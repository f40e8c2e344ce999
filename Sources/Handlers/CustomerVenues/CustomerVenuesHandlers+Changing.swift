import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerVenuesHandlers {
    /// Changes what the body names of a venue.
    public func updateVenue(_ input: UpdateVenue.Input) async throws -> UpdateVenue.Output {
        let (tenant, changes) = (try Tenant(input.caller), input.body)
        try await requireTimeZone(changes.timeZone)
        let texts = [
            changes.name, changes.address, changes.city, changes.state, changes.postalCode, changes.country,
        ].map { PostgresValue.text($0?.trimmingWhitespace()) }
        let phone = try VenueTexts.phoneNumber(changes.phoneNumber)
        let parameters =
            texts + phone.change + changes.website.change + changes.location.change
            + [.text(changes.timeZone), .bool(changes.acceptingRequests)]
        return .ok(
            try await change(input.path.venueId, of: tenant, by: CustomerVenueStatements.update, parameters))
    }

    /// Opens or closes a venue for requests.
    public func setVenueAccepting(_ input: SetVenueAccepting.Input) async throws -> SetVenueAccepting.Output {
        .ok(
            try await change(
                input.path.venueId, of: try Tenant(input.caller), by: CustomerVenueStatements.setAccepting,
                [.bool(input.body.acceptingRequests)]))
    }

    /// Hides a venue everywhere; an account whose subscription is over may still do that.
    public func deleteVenue(_ input: DeleteVenue.Input) async throws -> DeleteVenue.Output {
        let tenant = try Tenant(input.caller)
        let deleted = try await services.database.transaction { transaction in
            try await transaction.ascribe(to: tenant.user)
            return try await transaction.first(
                CustomerVenueStatements.delete, [.uuid(tenant.account), .uuid(input.path.venueId)])
        }
        guard deleted != nil else { throw Problem.noCustomerVenue }
        return .noContent
    }

    /// Brings a deleted venue back, closed for requests. A venue that is not deleted stays as it is.
    public func restoreVenue(_ input: RestoreVenue.Input) async throws -> RestoreVenue.Output {
        let (tenant, id) = (try Tenant(input.caller), input.path.venueId)
        return .ok(
            try await services.database.transaction { transaction in
                try await transaction.ascribe(to: tenant.user)
                _ = try await transaction.first(EntitlementStatements.lock, [.uuid(tenant.account)])
                let deletion = try await transaction.first(
                    CustomerVenueStatements.deletion, [.uuid(tenant.account), .uuid(id)])
                guard let deletion else { throw Problem.noCustomerVenue }
                guard deletion.isRecent else {
                    throw Problem.gone("The venue was deleted more than 30 days ago and cannot be restored.")
                }
                if deletion.isDeleted {
                    try await requireRoom(tenant, in: transaction)
                    try await transaction.execute(
                        CustomerVenueStatements.restore, [.uuid(tenant.account), .uuid(id)])
                }
                return try await venue(id, of: tenant, in: transaction)
            })
    }

    private func change(
        _ id: UUID, of tenant: Tenant, by statement: Statement<UUID>, _ parameters: [PostgresValue]
    ) async throws -> CustomerVenue {
        try await services.change(tenant) { transaction in
            let changed = try await transaction.first(
                statement, [.uuid(tenant.account), .uuid(id)] + parameters)
            guard changed != nil else { throw Problem.noCustomerVenue }
            return try await venue(id, of: tenant, in: transaction)
        }
    }
}

extension Presence<GeoPoint> {
    /// Whether there is a change, and the new place, as three parameters.
    fileprivate var change: [PostgresValue] {
        switch self {
        case .absent: [.bool(false), .null, .null]
        case .null: [.bool(true), .null, .null]
        case .value(let point): [.bool(true), .double(point.latitude), .double(point.longitude)]
        }
    }
}
