import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

@Suite("A venue's place")
struct VenueGeocodingTests {
    /// Knows where one street is.
    private struct StreetGeocoder: Geocoder {
        func locate(_ address: PostalAddress) async throws(GeocodingError) -> GeographicPlace? {
            address.street == "412 E 6th St" ? GeographicPlace(latitude: 30.25, longitude: -97.75) : nil
        }
    }

    private func run(_ fixture: TenantFixture) async throws {
        let geocoding = VenueGeocoding(database: fixture.database, geocoder: StreetGeocoder())
        let worker = JobWorker(
            database: fixture.database,
            registry: JobRegistry(handlers: geocoding.jobHandlers), configuration: JobWorkerConfiguration(),
            logger: TestDatabase.quietLogger)
        try await worker.runReadyJobs()
    }

    @Test("is looked up by its address, and again when that changes")
    func lookedUp() async throws {
        try await TenantFixture.with { fixture in
            let venue = try await fixture.addVenue()
            #expect(venue.location == nil)
            try await run(fixture)
            let found = try await fixture.venue(venue.id)
            #expect(found.location == GeoPoint(latitude: 30.25, longitude: -97.75))
            let renamed = try await fixture.update(venue.id, VenueChanges(name: "Neon", city: "Austin"))
            #expect(renamed.location != nil)
            let moved = try await fixture.update(venue.id, VenueChanges(address: "1 Nowhere"))
            #expect(moved.location == nil)
        }
    }

    @Test("that somebody told is not looked up, and not replaced")
    func told() async throws {
        try await TenantFixture.with { fixture in
            let venue = try await fixture.addVenue()
            let told = GeoPoint(latitude: 1, longitude: 2)
            try await fixture.update(venue.id, VenueChanges(location: .value(told)))
            try await run(fixture)
            let after = try await fixture.venue(venue.id)
            #expect(after.location == told)
        }
    }
}
