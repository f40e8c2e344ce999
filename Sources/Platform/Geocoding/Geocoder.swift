/// Finds where an address is.
public protocol Geocoder: Sendable {
    /// The place of an address; nil where the service knows none.
    func locate(_ address: PostalAddress) async throws(GeocodingError) -> GeographicPlace?
}

/// An address as people write it.
public struct PostalAddress: Sendable, Equatable {
    /// Street and number.
    public var street: String
    /// The town or city.
    public var city: String
    /// State, province or region.
    public var state: String
    /// The postal code.
    public var postalCode: String
    /// The country.
    public var country: String

    /// Puts the parts together.
    public init(street: String, city: String, state: String, postalCode: String, country: String) {
        self.street = street
        self.city = city
        self.state = state
        self.postalCode = postalCode
        self.country = country
    }
}

/// A place on the earth in degrees (WGS 84).
public struct GeographicPlace: Sendable, Equatable {
    /// Degrees north, −90 to 90.
    public let latitude: Double
    /// Degrees east, −180 to 180.
    public let longitude: Double

    /// Makes a place; nil where a number is out of its range.
    public init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// Why a service told no place; the same question may be answered later.
public enum GeocodingError: Error, Sendable, Equatable {
    /// It could not be reached.
    case unreachable(OutboundHTTPError)
    /// It answered with this status.
    case status(Int)
    /// What it answered is no list of places.
    case malformed
}
