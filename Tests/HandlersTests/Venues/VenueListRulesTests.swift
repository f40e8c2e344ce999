import Generated
import SpecRuntime
import Testing

@testable import Handlers

@Suite("The rules of the venue list")
struct VenueListRulesTests {
    @Test("order by the nearest where coordinates are given, else by name")
    func defaultOrder() {
        #expect(VenueListRules.order(.init()) == VenueOrder(sort: .name, isDescending: false))
        let near = ListPublicVenues.Query(latitude: 0, longitude: 0)
        #expect(VenueListRules.order(near) == VenueOrder(sort: .distance, isDescending: false))
        let asked = ListPublicVenues.Query(latitude: 0, longitude: 0, sort: .city, order: .desc)
        #expect(VenueListRules.order(asked) == VenueOrder(sort: .city, isDescending: true))
    }

    @Test(
        "refuse one coordinate alone and a distance from nowhere",
        arguments: [
            (ListPublicVenues.Query(latitude: 1), ["longitude"]),
            (ListPublicVenues.Query(longitude: 1), ["latitude"]),
            (ListPublicVenues.Query(sort: .distance), ["sort"]),
            (ListPublicVenues.Query(latitude: 0, longitude: 0, sort: .distance), []),
            (ListPublicVenues.Query(radiusMiles: 50), []),
        ])
    func violations(query: ListPublicVenues.Query, parameters: [String]) {
        let places = VenueListRules.violations(query).map(\.place)
        #expect(places == parameters.map { .parameter(name: $0, location: .query) })
    }

    @Test("give miles to two decimals")
    func miles() {
        #expect(VenueListRules.miles(1609.344) == 1)
        #expect(VenueListRules.miles(1000) == 0.62)
        #expect(VenueListRules.miles(0) == 0)
    }
}
