import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

/// A venue with a queue, its host, and those who sing there.
struct QueueFixture {
    let tenants: TenantFixture
    let host: CustomerRequestsHandlers
    let everybody: PublicHandlers
    let singers: SingerRequestsHandlers
    let venue: CustomerVenue

    var access: AccessFixture { tenants.access }
    var database: PostgresClient { tenants.database }
    var dana: SignedInUser { tenants.dana }

    /// Runs a test with an empty queue.
    static func with(_ body: (QueueFixture) async throws -> Void) async throws {
        try await TenantFixture.with { tenants in
            let keyring = try #require(Keyring(secrets: [Array(repeating: 7, count: 32)]))
            let tokens = DeviceTokens(keyring: keyring, clock: SystemClock())
            let cursors = CursorCodec(keyring: keyring)
            try await body(
                QueueFixture(
                    tenants: tenants,
                    host: CustomerRequestsHandlers(services: tenants.services, deviceTokens: tokens),
                    everybody: PublicHandlers(
                        database: tenants.database, cursors: cursors, deviceTokens: tokens,
                        identifiers: IdentifierFactory(clock: SystemClock())),
                    singers: SingerRequestsHandlers(database: tenants.database, cursors: cursors),
                    venue: try await tenants.addVenue(TenantFixture.newVenue("Stage", urlName: "stage"))))
        }
    }

    /// A device that asks for songs.
    func device() -> GuestDevice { GuestDevice(id: everybody.identifiers.next()) }

    /// A singer with an account.
    func singer(_ email: String, name: String? = nil) async throws -> SignedInUser {
        try access.caller(try await access.signUp(email, .singer, name: name))
    }

    @discardableResult
    func ask(
        _ title: String, _ device: GuestDevice? = nil, name: String? = nil, at urlName: String = "stage"
    ) async throws -> SongRequest {
        let output = try await everybody.createGuestRequest(
            .init(
                path: .init(venueUrlName: urlName),
                body: NewGuestRequest(artist: "Queen", title: title, guestName: name),
                caller: device ?? self.device(), context: .test))
        guard case .created(let request, _) = output else { throw Fixture.Unexpected() }
        return request
    }

    @discardableResult
    func ask(_ title: String, singer: SignedInUser) async throws -> SongRequest {
        let output = try await singers.createSingerRequest(
            .init(
                body: NewSingerRequest(venueId: venue.id, artist: "Queen", title: title), caller: singer,
                context: .test))
        guard case .created(let request, _) = output else { throw Fixture.Unexpected() }
        return request
    }

    func queue() async throws -> VenueQueue {
        let output = try await host.getVenueQueue(
            .init(path: .init(venueId: venue.id), caller: dana, conditions: .init(), context: .test))
        guard case .ok(let queue, _) = output else { throw Fixture.Unexpected() }
        return queue
    }

    /// The titles of what will be called, in order.
    func line() async throws -> [String] {
        try await queue().songs.filter { ($0.place ?? 0) > 0 }.map(\.request.title)
    }

    @discardableResult
    func start(_ request: Int64) async throws -> VenueQueue {
        let output = try await host.startRequest(
            .init(path: .init(venueId: venue.id, requestId: request), caller: dana, context: .test))
        guard case .ok(let queue, _) = output else { throw Fixture.Unexpected() }
        return queue
    }

    func move(_ request: Int64, _ move: QueueMove) async throws {
        _ = try await host.moveRequest(
            .init(
                path: .init(venueId: venue.id, requestId: request), body: move, caller: dana, context: .test))
    }

    func release(_ request: Int64) async throws {
        _ = try await host.releaseRequest(
            .init(path: .init(venueId: venue.id, requestId: request), caller: dana, context: .test))
    }

    func skip(_ request: Int64) async throws {
        _ = try await host.skipRequest(
            .init(path: .init(venueId: venue.id, requestId: request), caller: dana, context: .test))
    }

    func hold(_ request: Int64, _ isHeld: Bool = true) async throws {
        _ = try await host.holdRequest(
            .init(
                path: .init(venueId: venue.id, requestId: request), body: HoldSwitch(held: isHeld),
                caller: dana, context: .test))
    }

    func set(_ singer: UUID, _ presence: SingerPresence) async throws {
        _ = try await host.setSingerPresence(
            .init(
                path: .init(venueId: venue.id, singerId: singer), body: OwnPresence(presence: presence),
                caller: dana, context: .test))
    }

    func sing(along singers: [UUID], _ request: Int64) async throws {
        _ = try await host.setRequestSingers(
            .init(
                path: .init(venueId: venue.id, requestId: request),
                body: RequestPartners(singerIds: singers), caller: dana, context: .test))
    }

    @discardableResult
    func set(_ settings: NewQueueSettings) async throws -> QueueSettings {
        let output = try await host.setQueuePolicy(
            .init(path: .init(venueId: venue.id), body: settings, caller: dana, context: .test))
        guard case .ok(let settings) = output else { throw Fixture.Unexpected() }
        return settings
    }

    @discardableResult
    func process(_ request: Int64, _ isProcessed: Bool = true, by caller: SignedInUser? = nil) async throws
        -> CustomerRequest
    {
        let output = try await host.setRequestProcessed(
            .init(
                path: .init(requestId: request), body: ProcessedSwitch(processed: isProcessed),
                caller: caller ?? dana, context: .test))
        guard case .ok(let request) = output else { throw Fixture.Unexpected() }
        return request
    }

    func process(_ requests: [Int64], _ isProcessed: Bool = true) async throws -> Int32 {
        let output = try await host.bulkSetRequestsProcessed(
            .init(
                body: ProcessedBatch(requestIds: requests, processed: isProcessed), caller: dana,
                context: .test))
        guard case .ok(let count) = output else { throw Fixture.Unexpected() }
        return count.updatedCount
    }

    func deleteAll(processed: Bool? = nil) async throws -> Int64 {
        let output = try await host.bulkDeleteRequests(
            .init(query: .init(venueId: venue.id, processed: processed), caller: dana, context: .test))
        guard case .ok(let count) = output else { throw Fixture.Unexpected() }
        return count.deletedCount
    }

    func request(_ id: Int64, by caller: SignedInUser? = nil) async throws -> CustomerRequest {
        let output = try await host.getRequest(
            .init(path: .init(requestId: id), caller: caller ?? dana, context: .test))
        guard case .ok(let request) = output else { throw Fixture.Unexpected() }
        return request
    }

    func list(_ query: ListRequests.Query = .init(), by caller: SignedInUser? = nil) async throws
        -> CustomerRequestList
    {
        let output = try await host.listRequests(
            .init(query: query, caller: caller ?? dana, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list
    }

    func publicQueue() async throws -> PublicQueue {
        let output = try await everybody.getVenueQueuePublic(
            .init(path: .init(venueUrlName: "stage"), conditions: .init(), context: .test))
        guard case .ok(let queue, _) = output else { throw Fixture.Unexpected() }
        return queue
    }

    /// What became of each request, by title.
    func statuses() async throws -> [String: SongRequestStatus] {
        let requests = try await list(.init(limit: 100)).requests
        return Dictionary(requests.map { ($0.title, $0.status) }, uniquingKeysWith: { first, _ in first })
    }
}
