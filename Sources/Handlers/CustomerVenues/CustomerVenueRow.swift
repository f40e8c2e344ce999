import CoreTypes
import Generated
import Postgres

/// A venue as those who run it see it, with the column that the list is sorted by.
struct CustomerVenueRow: RowDecodable, Sendable {
    let venue: CustomerVenue
    let normalizedName: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (id, number) = (try row.uuid(), try row.int32())
        let (urlName, name, address) = (try row.text(), try row.text(), try row.text())
        let (city, state, postalCode) = (try row.text(), try row.text(), try row.text())
        let (country, phone, website) = (try row.text(), try row.optionalText(), try row.optionalText())
        let (latitude, longitude) = (try row.optionalDouble(), try row.optionalDouble())
        let (timeZone, isAccepting) = (try row.text(), try row.bool())
        var location: GeoPoint?
        if let latitude, let longitude { location = GeoPoint(latitude: latitude, longitude: longitude) }
        venue = CustomerVenue(
            id: id, openkjVenueId: number, urlName: urlName, name: name, address: address, city: city,
            state: state, postalCode: postalCode, country: country, phoneNumber: phone, website: website,
            location: location, timeZone: timeZone, acceptingRequests: isAccepting,
            createdAt: try row.timestamp(), updatedAt: try row.timestamp(),
            deletedAt: try row.optionalTimestamp())
        normalizedName = try row.text()
    }
}
