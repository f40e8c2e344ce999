import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerVenuesHandlers {
    /// Adds a venue to the account.
    public func createVenue(_ input: CreateVenue.Input) async throws -> CreateVenue.Output {
        let (tenant, wanted) = (try Tenant(input.caller), input.body)
        try await requireTimeZone(wanted.timeZone)
        let venue: CustomerVenue
        if let chosen = wanted.urlName {
            let name = URLName(chosen: chosen)
            guard !name.isReserved, let added = try await add(wanted, under: [name], tenant) else {
                throw try await urlNameTaken(name)
            }
            venue = added
        } else {
            venue = try await addUnderDerivedName(wanted, tenant)
        }
        return .created(venue, headers: .init(location: "/v1/customer/venues/\(venue.id)"))
    }

    /// Adds a venue under a name made of its own.
    private func addUnderDerivedName(_ wanted: NewVenue, _ tenant: Tenant) async throws -> CustomerVenue {
        let name = URLName(venueName: wanted.name, romanizer)
        let random = name.appending(String(services.identifiers.next().description.suffix(8)))
        // Somebody else may take a name between the look and the insertion; then the next one is tried.
        let names = try await free([name] + name.numbered).prefix(5) + [random]
        guard let venue = try await add(wanted, under: Array(names), tenant) else {
            throw try await urlNameTaken(name)
        }
        return venue
    }

    /// Adds a venue under the first of the names that no other has; nil where all are taken.
    private func add(
        _ wanted: NewVenue, under names: [URLName], _ tenant: Tenant
    ) async throws -> CustomerVenue? {
        let phone = try VenueTexts.phoneNumber(wanted.phoneNumber).valueIfAny
        let place = wanted.location.valueIfAny
        return try await services.database.transaction { transaction in
            try await transaction.ascribe(to: tenant.user)
            try await requireRoom(tenant, in: transaction)
            let id = services.identifiers.next()
            for name in names {
                let added = try await transaction.first(
                    CustomerVenueStatements.add,
                    [
                        .uuid(id), .uuid(tenant.account), .text(name.text),
                        .text(wanted.name.trimmingWhitespace()), .text(wanted.address.trimmingWhitespace()),
                        .text(wanted.city.trimmingWhitespace()), .text(wanted.state.trimmingWhitespace()),
                        .text(wanted.postalCode.trimmingWhitespace()),
                        .text(wanted.country.trimmingWhitespace()), .text(phone),
                        .text(wanted.website.valueIfAny), .double(place?.latitude), .double(place?.longitude),
                        .text(wanted.timeZone), .bool(wanted.acceptingRequests),
                    ])
                guard added != nil else { continue }
                if place == nil { try await lookUpPlace(of: id, in: transaction) }
                return try await venue(id, of: tenant, in: transaction)
            }
            return nil
        }
    }

    /// Has the place of a venue looked up by its address, where the installation does that.
    func lookUpPlace(of venue: UUID, in transaction: Transaction) async throws {
        if geocodes { try await transaction.enqueue(GeocodeVenue(venue: venue)) }
    }

    /// Refuses a venue more than the plan has.
    func requireRoom(_ tenant: Tenant, in transaction: Transaction) async throws {
        let entitlement = try await transaction.lockedEntitlement(of: tenant.account)
        let present = try await transaction.first(
            CustomerVenueStatements.countLive, [.uuid(tenant.account)])
        try entitlement.requireRoom(for: "venues", present: present ?? 0, limit: entitlement.venues)
    }

    /// Refuses a time zone that the database does not know.
    func requireTimeZone(_ name: String?) async throws {
        guard let name else { return }
        let isKnown = try await services.database.first(CustomerVenueStatements.isTimeZone, [.text(name)])
        guard isKnown == true else { throw VenueTexts.unknownTimeZone }
    }
}
