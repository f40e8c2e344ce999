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
        let id = input.path.venueId
        let key: [PostgresValue] = [.uuid(tenant.account), .uuid(id)]
        return .ok(
            try await services.change(tenant) { transaction in
                var place = changes.location
                if case .absent = place, geocodes,
                    try await transaction.first(GeocodingStatements.isMoved, key + texts.dropFirst()) == true
                {
                    // The place of the address before is not that of the new one.
                    place = .null
                }
                let changed = try await transaction.first(
                    CustomerVenueStatements.update,
                    key + texts + phone.change + changes.website.change + place.change
                        + [.text(changes.timeZone), .bool(changes.acceptingRequests)])
                guard changed != nil else { throw Problem.noCustomerVenue }
                if case .null = place { try await lookUpPlace(of: id, in: transaction) }
                return try await venue(id, of: tenant, in: transaction)
            })
    }

    /// Opens or closes a venue for requests.
    public func setVenueAccepting(_ input: SetVenueAccepting.Input) async throws -> SetVenueAccepting.Output {
        let (tenant, id) = (try Tenant(input.caller), input.path.venueId)
        return .ok(
            try await services.change(tenant) { transaction in
                let changed = try await transaction.first(
                    CustomerVenueStatements.setAccepting,
                    [.uuid(tenant.account), .uuid(id), .bool(input.body.acceptingRequests)])
                guard changed != nil else { throw Problem.noCustomerVenue }
                return try await venue(id, of: tenant, in: transaction)
            })
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
