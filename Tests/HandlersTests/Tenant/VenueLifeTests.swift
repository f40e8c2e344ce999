import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("An account's venue")
struct VenueLifeTests {
    @Test("keeps what a change leaves out, loses what it sets to null, and brings numbers into form")
    func merge() async throws {
        try await TenantFixture.with { fixture in
            var wanted = TenantFixture.newVenue()
            wanted.phoneNumber = .value("+1 (512) 555-0142")
            wanted.website = .value("https://neon.example")
            wanted.location = .value(GeoPoint(latitude: 30.25, longitude: -97.75))
            wanted.timeZone = "America/Chicago"
            let venue = try await fixture.addVenue(wanted)
            #expect(venue.phoneNumber == "+15125550142" && venue.openkjVenueId == 1001)
            #expect(venue.location == GeoPoint(latitude: 30.25, longitude: -97.75))
            let renamed = try await fixture.update(venue.id, VenueChanges(name: " Neon "))
            #expect(renamed.name == "Neon" && renamed.website == "https://neon.example")
            #expect(renamed.location != nil && renamed.timeZone == "America/Chicago")
            let bare = try await fixture.update(
                venue.id, VenueChanges(phoneNumber: .null, website: .null, location: .null))
            #expect(bare.phoneNumber == nil && bare.website == nil && bare.location == nil)
            #expect(bare.urlName == venue.urlName)
        }
    }

    @Test("refuses time zones that there are not, and telephone numbers of none or too many digits")
    func texts() async throws {
        try await TenantFixture.with { fixture in
            let venue = try await fixture.addVenue()
            let zone = await problem {
                try await fixture.update(venue.id, VenueChanges(timeZone: "Mars/Olympus"))
            }
            #expect(zone?.violations.first?.code == "time_zone")
            for number in ["+0123456", "+1234567890123456"] {
                let refused = await problem {
                    try await fixture.update(venue.id, VenueChanges(phoneNumber: .value(number)))
                }
                #expect(refused?.violations.first?.code == "phone_number")
            }
        }
    }

    @Test("that is deleted is hidden everywhere, takes no requests, and comes back within thirty days")
    func deletion() async throws {
        try await TenantFixture.with { fixture in
            let venue = try await fixture.addVenue()
            try await fixture.delete(venue.id)
            await expectRefusal(404) { try await fixture.venue(venue.id) }
            await expectRefusal(404) { try await fixture.delete(venue.id) }
            await expectRefusal(404) { try await fixture.update(venue.id, VenueChanges(name: "x")) }
            let listed = try await fixture.list()
            #expect(listed.venues.isEmpty && listed.pagination.total == 0)
            let shown = Statement<Int64>("test public venues", "SELECT count(*) FROM public_venues")
            #expect(try await fixture.database.first(shown) == 0)
            let deleted = try await fixture.list(.init(deleted: true))
            #expect(deleted.venues.map(\.id) == [venue.id] && deleted.venues.first?.deletedAt != nil)

            let restored = try await fixture.restore(venue.id)
            #expect(!restored.acceptingRequests && restored.deletedAt == nil)
            let again = try await fixture.restore(venue.id)
            #expect(again.id == venue.id)
            try await fixture.delete(venue.id)
            try await fixture.access.run("UPDATE venues SET deleted_at = now() - interval '31 days'")
            await expectRefusal(410, "gone") { try await fixture.restore(venue.id) }
        }
    }

    @Test("is listed by name, in pages that follow each other")
    func pages() async throws {
        try await TenantFixture.with { fixture in
            for name in ["Gamma", "Álpha", "beta"] {
                try await fixture.addVenue(TenantFixture.newVenue(name))
            }
            try await fixture.addVenue(TenantFixture.newVenue("Foreign"), by: fixture.marcus)
            let first = try await fixture.list(.init(limit: 2))
            #expect(first.venues.map(\.name) == ["Álpha", "beta"] && first.pagination.total == 3)
            let second = try await fixture.list(.init(limit: 2, cursor: first.pagination.nextCursor))
            #expect(second.venues.map(\.name) == ["Gamma"] && second.pagination.total == nil)
            let found = try await fixture.list(.init(search: "ALPHA"))
            #expect(found.venues.map(\.name) == ["Álpha"])
            await expectRefusal(400) {
                try await fixture.list(
                    .init(limit: 2, cursor: first.pagination.nextCursor), by: fixture.marcus)
            }
        }
    }

    @Test("of another account is not there, whatever is tried")
    func foreign() async throws {
        try await TenantFixture.with { fixture in
            let venue = try await fixture.addVenue()
            let marcus = fixture.marcus
            await expectRefusal(404) { try await fixture.venue(venue.id, by: marcus) }
            await expectRefusal(404) {
                try await fixture.update(venue.id, VenueChanges(name: "x"), by: marcus)
            }
            await expectRefusal(404) { try await fixture.delete(venue.id, by: marcus) }
            await expectRefusal(404) { try await fixture.restore(venue.id, by: marcus) }
            #expect(try await fixture.venue(venue.id).name == venue.name)
        }
    }

    @Test("offers the systems it is linked with, and only the account's own can be linked")
    func systems() async throws {
        try await TenantFixture.with { fixture in
            let (venue, system) = (try await fixture.addVenue(), try await fixture.addSystem())
            let foreign = try await fixture.addSystem("Theirs", by: fixture.marcus)
            func link(_ ids: [UUID]) async throws -> [UUID] {
                let output = try await fixture.venues.setVenueSystems(
                    .init(
                        path: .init(venueId: venue.id), body: VenueSystemChoice(systemIds: ids),
                        caller: fixture.dana, context: .test))
                guard case .ok(let systems) = output else { throw Fixture.Unexpected() }
                return systems.systems.map(\.id)
            }
            #expect(try await link([system.id]) == [system.id])
            let refused = await problem { try await link([system.id, foreign.id]) }
            #expect(refused?.violations.map(\.code) == ["unknown_system"])
            #expect(try await link([]).isEmpty)
        }
    }
}
