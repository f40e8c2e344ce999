import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// A venue with a queue, and programs of its account and of another one.
struct ProgramFixture {
    let queue: QueueFixture
    let programs: RequestInterfaceHandlers
    let openKJ: OpenKJHandlers
    /// A program of the venue's account.
    let own: AccountProgram
    /// A program of another account.
    let other: AccountProgram

    var tenants: TenantFixture { queue.tenants }
    var venue: CustomerVenue { queue.venue }

    /// Runs a test with it.
    static func with(_ body: (ProgramFixture) async throws -> Void) async throws {
        try await QueueFixture.with { queue in
            let tenants = queue.tenants
            let usage = APIKeyUsage(
                database: queue.database, clock: tenants.access.clock, logger: TestDatabase.quietLogger)
            try await body(
                ProgramFixture(
                    queue: queue, programs: RequestInterfaceHandlers(services: tenants.services),
                    openKJ: OpenKJHandlers(services: tenants.services, usage: usage),
                    own: try await program(of: tenants.dana, tenants),
                    other: try await program(of: tenants.marcus, tenants)))
        }
    }

    private static func program(of user: SignedInUser, _ tenants: TenantFixture) async throws
        -> AccountProgram
    {
        let key = try #require(try await tenants.live(try await tenants.addKey(by: user).apiKey))
        return AccountProgram(id: key.id, accountId: key.account, scopes: key.scopes)
    }

    func venues(_ query: InterfaceListVenues.Query = .init(), by program: AccountProgram? = nil) async throws
        -> InterfaceVenueList
    {
        let output = try await programs.interfaceListVenues(
            .init(query: query, caller: program ?? own, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list
    }

    func list(
        _ query: InterfaceListRequests.Query = .init(), by program: AccountProgram? = nil
    ) async throws -> InterfaceRequestList {
        let output = try await programs.interfaceListRequests(
            .init(query: query, caller: program ?? own, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list
    }

    func titles(_ query: InterfaceListRequests.Query = .init(), by program: AccountProgram? = nil)
        async throws
        -> [String]
    {
        try await list(query, by: program).requests.map(\.title)
    }

    func figures(_ venue: UUID? = nil, by program: AccountProgram? = nil) async throws -> InterfaceFigures {
        let output = try await programs.interfaceGetStats(
            .init(query: .init(venueId: venue), caller: program ?? own, context: .test))
        guard case .ok(let figures) = output else { throw Fixture.Unexpected() }
        return figures
    }

    func process(_ request: Int64, by program: AccountProgram? = nil) async throws {
        _ = try await programs.interfaceMarkProcessed(
            .init(path: .init(requestId: request), caller: program ?? own, context: .test))
    }

    func unprocess(_ request: Int64, by program: AccountProgram? = nil) async throws {
        _ = try await programs.interfaceMarkUnprocessed(
            .init(path: .init(requestId: request), caller: program ?? own, context: .test))
    }

    func process(_ requests: [Int64], by program: AccountProgram? = nil) async throws -> Int32 {
        let output = try await programs.interfaceBulkProcess(
            .init(body: InterfaceBatch(requestIds: requests), caller: program ?? own, context: .test))
        guard case .ok(let count) = output else { throw Fixture.Unexpected() }
        return count.processedCount
    }

    func delete(_ request: Int64, by program: AccountProgram? = nil) async throws {
        _ = try await programs.interfaceDeleteRequest(
            .init(path: .init(requestId: request), caller: program ?? own, context: .test))
    }

    /// What a program that knows OpenKJ's numbers sees of the venue.
    func waiting(since: Int64? = nil, by program: AccountProgram? = nil) async throws -> [ProgramRequest] {
        let output = try await openKJ.openkjGetRequests(
            .init(
                path: .init(venueId: venue.openkjVenueId), query: .init(since: since),
                caller: program ?? own, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list.requests
    }

    /// Passes a song on.
    @discardableResult
    func submit(
        _ title: String, _ singer: String? = nil, keyChange: Int32 = 0, by program: AccountProgram? = nil
    ) async throws -> Int64 {
        let output = try await openKJ.openkjSubmitRequest(
            .init(
                path: .init(venueId: venue.openkjVenueId),
                body: NewProgramRequest(
                    artist: "Queen", title: title, singer: singer, keyChange: keyChange),
                caller: program ?? own, context: .test))
        guard case .created(let taken) = output else { throw Fixture.Unexpected() }
        return taken.requestId
    }

    /// Searches a system's songs.
    func search(_ text: String, system: Int32 = 1, by program: AccountProgram? = nil) async throws -> [String]
    {
        let output = try await openKJ.openkjSearchSongs(
            .init(query: .init(systemId: system, q: text), caller: program ?? own, context: .test))
        guard case .ok(let list) = output else { throw Fixture.Unexpected() }
        return list.songs.map { "\($0.artist) - \($0.title)" }
    }
}
