import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// Two accounts that run venues, and what they do.
struct TenantFixture {
    let access: AccessFixture
    let services: TenantServices
    let venues: CustomerVenuesHandlers
    let systems: CustomerSystemsHandlers
    let keys: CustomerAPIKeysHandlers
    /// The owner of an account.
    let dana: SignedInUser
    /// The owner of another.
    let marcus: SignedInUser

    var database: PostgresClient { access.database }

    /// Runs a test with both.
    static func with(_ body: (TenantFixture) async throws -> Void) async throws {
        try await AccessFixture.with { access in
            let keyring = try #require(Keyring(secrets: [Array(repeating: 7, count: 32)]))
            let services = TenantServices(
                database: access.database, identifiers: IdentifierFactory(clock: SystemClock()),
                cursors: CursorCodec(keyring: keyring), clock: access.clock)
            let dana = try access.caller(try await access.signUp("dana@example.com", .customer))
            let marcus = try access.caller(try await access.signUp("marcus@example.com", .customer))
            try await access.run("UPDATE users SET email_verified_at = now()")
            try await body(
                TenantFixture(
                    access: access, services: services,
                    venues: CustomerVenuesHandlers(services: services, geocodes: true),
                    systems: CustomerSystemsHandlers(services: services),
                    keys: CustomerAPIKeysHandlers(services: services, access: access.services),
                    dana: dana, marcus: marcus))
        }
    }

    func account(_ caller: SignedInUser) throws -> UUID { try #require(caller.customerId) }

    /// What OpenKJ asks to learn whether something changed.
    func serial(_ caller: SignedInUser) async throws -> Int32 {
        let statement = Statement<Int32>("test serial", "SELECT singr_account_serial($1)")
        return try #require(try await database.first(statement, [.uuid(try account(caller))]))
    }

    /// Ends the trials of both accounts.
    func endTrials() async throws {
        try await access.run("UPDATE customer_profiles SET created_at = now() - interval '15 days'")
    }
}

extension TenantFixture {
    static func newVenue(_ name: String = "The Neon Armadillo", urlName: String? = nil) -> NewVenue {
        NewVenue(
            name: name, urlName: urlName, address: "412 E 6th St", city: "Austin", state: "TX",
            postalCode: "78701")
    }

    @discardableResult
    func addVenue(
        _ venue: NewVenue = newVenue(), by caller: SignedInUser? = nil
    ) async throws -> CustomerVenue {
        let output = try await venues.createVenue(
            .init(body: venue, caller: caller ?? dana, context: .test))
        guard case .created(let venue, _) = output else { throw Fixture.Unexpected() }
        return venue
    }

    func venue(_ id: UUID, by caller: SignedInUser? = nil) async throws -> CustomerVenue {
        let output = try await venues.getVenue(
            .init(path: .init(venueId: id), caller: caller ?? dana, context: .test))
        guard case .ok(let venue) = output else { throw Fixture.Unexpected() }
        return venue
    }

    func list(_ query: ListVenues.Query = .init(), by caller: SignedInUser? = nil) async throws
        -> CustomerVenueList
    {
        let output = try await venues.listVenues(
            .init(query: query, caller: caller ?? dana, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list
    }

    @discardableResult
    func update(_ id: UUID, _ changes: VenueChanges, by caller: SignedInUser? = nil) async throws
        -> CustomerVenue
    {
        let output = try await venues.updateVenue(
            .init(path: .init(venueId: id), body: changes, caller: caller ?? dana, context: .test))
        guard case .ok(let venue) = output else { throw Fixture.Unexpected() }
        return venue
    }

    func delete(_ id: UUID, by caller: SignedInUser? = nil) async throws {
        _ = try await venues.deleteVenue(
            .init(path: .init(venueId: id), caller: caller ?? dana, context: .test))
    }

    @discardableResult
    func restore(_ id: UUID, by caller: SignedInUser? = nil) async throws -> CustomerVenue {
        let output = try await venues.restoreVenue(
            .init(path: .init(venueId: id), caller: caller ?? dana, context: .test))
        guard case .ok(let venue) = output else { throw Fixture.Unexpected() }
        return venue
    }

    @discardableResult
    func addSystem(
        _ name: String = "Main room", _ configuration: [String: JSONValue]? = nil,
        by caller: SignedInUser? = nil
    ) async throws -> CustomerSystem {
        let output = try await systems.createSystem(
            .init(
                body: NewSystem(name: name, configuration: configuration), caller: caller ?? dana,
                context: .test))
        guard case .created(let system, _) = output else { throw Fixture.Unexpected() }
        return system
    }

    func systemList(_ query: ListSystems.Query = .init()) async throws -> CustomerSystemList {
        let output = try await systems.listSystems(.init(query: query, caller: dana, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list
    }

    func update(_ id: UUID, _ changes: SystemChanges) async throws -> CustomerSystem {
        let output = try await systems.updateSystem(
            .init(path: .init(systemId: id), body: changes, caller: dana, context: .test))
        guard case .ok(let system) = output else { throw Fixture.Unexpected() }
        return system
    }

    func deleteSystem(_ id: UUID, withSongs: Bool = false, by caller: SignedInUser? = nil) async throws {
        _ = try await systems.deleteSystem(
            .init(
                path: .init(systemId: id), query: .init(withSongs: withSongs), caller: caller ?? dana,
                context: .test))
    }

    @discardableResult
    func addKey(
        _ key: NewApiKey = NewApiKey(description: "OpenKJ"), by caller: SignedInUser? = nil
    ) async throws -> ApiKeyWithSecret {
        let output = try await keys.createApiKey(.init(body: key, caller: caller ?? dana, context: .test))
        guard case .created(let key, _) = output else { throw Fixture.Unexpected() }
        return key
    }

    func key(_ id: UUID, by caller: SignedInUser? = nil) async throws -> ApiKey {
        let output = try await keys.getApiKey(
            .init(path: .init(keyId: id), caller: caller ?? dana, context: .test))
        guard case .ok(let key) = output else { throw Fixture.Unexpected() }
        return key
    }

    func rotate(_ id: UUID, overlap: Int32 = 0, by caller: SignedInUser? = nil) async throws
        -> ApiKeyWithSecret
    {
        let output = try await keys.rotateApiKey(
            .init(
                path: .init(keyId: id), body: ApiKeyRotation(overlapSeconds: overlap),
                caller: caller ?? dana, context: .test))
        guard case .ok(let key) = output else { throw Fixture.Unexpected() }
        return key
    }

    @discardableResult
    func update(_ id: UUID, _ changes: ApiKeyChanges, by caller: SignedInUser? = nil) async throws -> ApiKey {
        let output = try await keys.updateApiKey(
            .init(path: .init(keyId: id), body: changes, caller: caller ?? dana, context: .test))
        guard case .ok(let key) = output else { throw Fixture.Unexpected() }
        return key
    }

    func revoke(_ id: UUID, by caller: SignedInUser? = nil) async throws {
        _ = try await keys.revokeApiKey(
            .init(path: .init(keyId: id), caller: caller ?? dana, context: .test))
    }

    /// The key that a secret is of, if it works now.
    func live(_ secret: String) async throws -> LiveAPIKey? {
        let usage = APIKeyUsage(database: database, clock: access.clock, logger: TestDatabase.quietLogger)
        return try await APIKeyVerifier(database: database, usage: usage).key(secret)
    }
}
