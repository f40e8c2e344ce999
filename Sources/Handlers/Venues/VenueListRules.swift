import Generated
import SpecRuntime

/// The rules of the public venue list that no schema can state.
enum VenueListRules {
    /// Metres in a statute mile.
    static let metersPerMile = 1609.344

    /// Metres in miles, to two decimals.
    static func miles(_ meters: Double) -> Double {
        (meters / metersPerMile * 100).rounded() / 100
    }

    /// The order of a list: as asked for, else the nearest first where coordinates are given, else by name.
    static func order(_ query: ListPublicVenues.Query) -> VenueOrder {
        let sort = query.sort ?? (query.latitude == nil ? .name : .distance)
        return VenueOrder(sort: sort, isDescending: query.order == .desc)
    }

    /// The ways in which parameters that are valid alone do not go together.
    static func violations(_ query: ListPublicVenues.Query) -> [Violation] {
        var violations: [Violation] = []
        if query.latitude != nil, query.longitude == nil {
            violations.append(violation("longitude", "required", "must be given together with latitude"))
        }
        if query.longitude != nil, query.latitude == nil {
            violations.append(violation("latitude", "required", "must be given together with longitude"))
        }
        if query.sort == .distance, query.latitude == nil, query.longitude == nil {
            violations.append(violation("sort", "dependency", "distance needs latitude and longitude"))
        }
        return violations
    }

    private static func violation(_ parameter: String, _ code: String, _ message: String) -> Violation {
        Violation(place: .parameter(name: parameter, location: .query), code: code, message: message)
    }
}
