import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A public venue")
struct VenueDetailTests {
    @Test("shows the account's systems, the size of its songbook and no branding where there is none")
    func plainDetail() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            try await fixture.addSongs(["ABBA - Waterloo", "ABBA - SOS", "Queen - Radio Ga Ga"])
            let detail = try await fixture.detail("stage")
            #expect(detail.stats.totalSongs == 3)
            #expect(detail.systems == [KaraokeSystem(id: fixture.system, name: "Main stage")])
            #expect(detail.branding == nil && detail.location == nil && detail.distanceMiles == nil)
        }
    }

    @Test("shows only the systems that are linked to it")
    func linkedSystems() async throws {
        try await Fixture.with { fixture in
            let venue = try await fixture.addVenue("Stage")
            let second = try await Fixture.makeSystem(of: fixture.account, in: fixture.database)
            try await fixture.addSongs(["ABBA - Waterloo", "ABBA - SOS"])
            try await fixture.addSongs(["Queen - Radio Ga Ga"], system: second)
            try await fixture.link(venue, to: second)
            let detail = try await fixture.detail("stage")
            #expect(detail.systems.map(\.id) == [second])
            #expect(detail.stats.totalSongs == 1)
        }
    }

    @Test("shows the oldest active branding of its owner")
    func branding() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Stage")
            let add = Statement<NoRow>(
                "brandings",
                """
                INSERT INTO branding_profiles (customer_profiles_id, name, color_palette, powered_by_singr, status,
                    created_at)
                VALUES ($1, 'suspended', '{}', true, 'suspended', now() - interval '2 days'),
                    ($1, 'first', '{"primary": "#102030"}', false, 'active', now() - interval '1 day'),
                    ($1, 'second', '{}', true, 'active', now())
                """)
            try await fixture.database.execute(add, [.uuid(fixture.account)])
            let branding = try await fixture.detail("stage").branding
            #expect(branding == Branding(colorPalette: ["primary": "#102030"], poweredBySingr: false))
        }
    }

    @Test("is 404 where there is none of that name")
    func missing() async throws {
        try await Fixture.with { fixture in
            let problem = await #expect(throws: Problem.self) { try await fixture.detail("nowhere") }
            #expect(problem?.status == 404)
        }
    }
}

extension Fixture {
    fileprivate func detail(_ venue: String) async throws -> VenueDetail {
        let output = try await handlers.getPublicVenue(
            .init(path: .init(venueUrlName: venue), context: .test))
        guard case .ok(let detail) = output else { throw Unexpected() }
        return detail
    }

    /// Links a venue to a system, so that it offers that system's songs only.
    func link(_ venue: UUID, to system: UUID) async throws {
        let add = Statement<NoRow>(
            "link",
            "INSERT INTO venue_systems (customer_profiles_id, venues_id, systems_id) VALUES ($1, $2, $3)")
        try await database.execute(add, [.uuid(account), .uuid(venue), .uuid(system)])
    }
}
