import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("The public venue list")
struct VenueListTests {
    /// Nashville's centre.
    private static let center = GeoPoint(latitude: 36.1627, longitude: -86.7816)

    /// A place so many degrees north of the centre; a degree is about 69 miles.
    private static func north(_ degrees: Double) -> GeoPoint {
        GeoPoint(latitude: center.latitude + degrees, longitude: center.longitude)
    }

    @Test("leaves out venues that were deleted")
    func hidesDeleted() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Open Mic")
            let gone = try await fixture.addVenue("Gone Mic")
            let delete = Statement<NoRow>(
                "delete", "UPDATE venues SET deleted_at = now() WHERE venues_id = $1")
            try await fixture.database.execute(delete, [.uuid(gone)])
            #expect(try await fixture.venues().venues.map(\.name) == ["Open Mic"])
        }
    }

    @Test("filters by text without case, accents and punctuation")
    func textFilters() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Café Été", city: "Montréal", state: "QC", postalCode: "H2X 1Y4")
            try await fixture.addVenue("Joe's Bar", city: "St. Louis", state: "MO", postalCode: "63101")
            func names(_ query: ListPublicVenues.Query) async throws -> [String] {
                try await fixture.venues(query).venues.map(\.name)
            }
            #expect(try await names(.init(city: "montreal")) == ["Café Été"])
            #expect(try await names(.init(city: "ST LOU")) == ["Joe's Bar"])
            #expect(try await names(.init(search: "joes")) == ["Joe's Bar"])
            #expect(try await names(.init(search: "ete")) == ["Café Été"])
            #expect(try await names(.init(state: "qc")) == ["Café Été"])
            #expect(try await names(.init(state: "q")) == [])
            #expect(try await names(.init(postalCode: "h2x")) == ["Café Été"])
            #expect(try await names(.init(postalCode: "3101")) == [])
            #expect(try await names(.init(city: "%")) == [])
        }
    }

    @Test("tells venues that take requests from those that do not, and both countries apart")
    func exactFilters() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Open")
            try await fixture.addVenue("Shut", accepting: false)
            #expect(try await fixture.venues(.init(acceptingRequests: false)).venues.map(\.name) == ["Shut"])
            #expect(try await fixture.venues(.init(acceptingRequests: true)).venues.map(\.name) == ["Open"])
            #expect(try await fixture.venues(.init(country: "usa")).venues.count == 2)
            #expect(try await fixture.venues(.init(country: "us")).venues.isEmpty)
        }
    }

    @Test("lists the nearest first with their distance, and none whose location is unknown")
    func nearestFirst() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Far", at: Self.north(0.3))
            try await fixture.addVenue("Near", at: Self.north(0.01))
            try await fixture.addVenue("Beyond", at: Self.north(1))
            try await fixture.addVenue("Nowhere")
            let query = ListPublicVenues.Query(
                latitude: Self.center.latitude, longitude: Self.center.longitude)
            let venues = try await fixture.venues(query).venues
            #expect(venues.map(\.name) == ["Near", "Far"])
            let distances = venues.compactMap(\.distanceMiles)
            #expect(distances.count == 2 && distances[0] < 1 && abs(distances[1] - 20.7) < 0.1)
            #expect(venues[0].location == Self.north(0.01))
        }
    }

    @Test("counts a venue on the edge of the radius as inside")
    func radiusIsInclusive() async throws {
        try await Fixture.with { fixture in
            let place = Self.north(0.1)
            try await fixture.addVenue("Edge", at: place)
            let distance = Statement<Double>(
                "distance", "SELECT ST_Distance(singr_point($1, $2), singr_point($3, $4)) / 1609.344")
            let miles = try #require(
                try await fixture.database.first(
                    distance,
                    [
                        .double(Self.center.latitude), .double(Self.center.longitude),
                        .double(place.latitude),
                        .double(place.longitude),
                    ]))
            func count(_ radius: Double) async throws -> Int {
                try await fixture.venues(
                    .init(
                        latitude: Self.center.latitude, longitude: Self.center.longitude, radiusMiles: radius)
                ).venues.count
            }
            #expect(try await count(miles) == 1)
            #expect(try await count(miles - 0.001) == 0)
        }
    }

    @Test("counts zero degrees as coordinates")
    func zeroCoordinates() async throws {
        try await Fixture.with { fixture in
            try await fixture.addVenue("Null Island", at: GeoPoint(latitude: 0, longitude: 0))
            let list = try await fixture.venues(.init(latitude: 0, longitude: 0))
            #expect(list.venues.first?.distanceMiles == 0)
        }
    }

    @Test("can be walked without a gap or a double while venues are added", arguments: VenueSort.allCases)
    func pagination(sort: VenueSort) async throws {
        try await Fixture.with { fixture in
            for index in 0..<25 {
                // Equal names and cities leave the order to the unique key.
                try await fixture.addVenue(
                    "Bar \(index)", city: "City \(index % 3)", at: Self.north(Double(index / 2) * 0.01))
            }
            for order in [ListPublicVenuesOrder.asc, .desc] {
                let listed = try await fixture.walk(sort: sort, order: order)
                #expect(Set(listed).count == listed.count, "\(sort) \(order) lists a venue twice")
                #expect(
                    Set(listed).isSuperset(of: (0..<25).map { "bar-\($0)" }), "\(sort) \(order) has a gap")
            }
        }
    }

    @Test("refuses a cursor of another list, and one that was altered")
    func foreignCursor() async throws {
        try await Fixture.with { fixture in
            for index in 0..<3 { try await fixture.addVenue("Bar \(index)") }
            let cursor = try #require(try await fixture.venues(.init(limit: 1)).pagination.nextCursor)
            let queries: [ListPublicVenues.Query] = [
                .init(city: "nashville", cursor: cursor), .init(sort: .created, cursor: cursor),
                .init(order: .desc, cursor: cursor), .init(cursor: "A" + cursor.dropFirst()),
            ]
            for query in queries {
                let problem = await #expect(throws: Problem.self) { try await fixture.venues(query) }
                #expect(problem?.status == 400)
                #expect(problem?.violations.map(\.place) == [.parameter(name: "cursor", location: .query)])
            }
        }
    }
}

extension Fixture {
    /// Walks the whole list by sevens, adding a venue after each page, and gives the names in URLs.
    fileprivate func walk(sort: VenueSort, order: ListPublicVenuesOrder) async throws -> [String] {
        var listed: [String] = []
        var cursor: String?
        repeat {
            let list = try await venues(
                .init(
                    latitude: 36.1627, longitude: -86.7816, radiusMiles: 100, sort: sort, order: order,
                    limit: 7,
                    cursor: cursor))
            listed += list.venues.map(\.urlName)
            cursor = list.pagination.nextCursor
            #expect(list.pagination.hasMore == (cursor != nil))
            try await addVenue(
                "Added \(sort) \(order) \(listed.count)", at: GeoPoint(latitude: 36.2, longitude: -86.7816))
        } while cursor != nil && listed.count < 200
        return listed
    }
}
