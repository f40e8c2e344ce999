import CoreTypes
import Generated
import Postgres

/// A venue as anybody may see it, with the columns that lists are sorted by.
struct PublicVenueRow: RowDecodable {
    var id: UUID
    var name: String
    var urlName: String
    var acceptingRequests: Bool
    var address: String
    var city: String
    var state: String
    var postalCode: String
    var country: String
    var phoneNumber: String?
    var website: String?
    var latitude: Double?
    var longitude: Double?
    var timeZone: String
    var createdAt: Timestamp
    var updatedAt: Timestamp
    var normalizedName: String
    var normalizedCity: String
    /// The distance from the coordinates of the search in metres; nil where none were given.
    var meters: Double?

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        name = try row.text()
        urlName = try row.text()
        acceptingRequests = try row.bool()
        address = try row.text()
        city = try row.text()
        state = try row.text()
        postalCode = try row.text()
        country = try row.text()
        phoneNumber = try row.optionalText()
        website = try row.optionalText()
        latitude = try row.optionalDouble()
        longitude = try row.optionalDouble()
        timeZone = try row.text()
        createdAt = try row.timestamp()
        updatedAt = try row.timestamp()
        normalizedName = try row.text()
        normalizedCity = try row.text()
        meters = try row.optionalDouble()
    }

    /// The venue as the contract has it.
    var venue: Venue {
        Venue(
            id: id, name: name, urlName: urlName, acceptingRequests: acceptingRequests, address: address,
            city: city,
            state: state, postalCode: postalCode, country: country, phoneNumber: phoneNumber,
            website: website,
            location: location, timeZone: timeZone, distanceMiles: meters.map(VenueListRules.miles),
            createdAt: createdAt, updatedAt: updatedAt)
    }

    var location: GeoPoint? {
        guard let latitude, let longitude else { return nil }
        return GeoPoint(latitude: latitude, longitude: longitude)
    }
}
