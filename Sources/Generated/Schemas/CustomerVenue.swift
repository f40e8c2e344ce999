// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue as those who run it see it.
///
/// Contract: `openapi/components/schemas/CustomerVenue.yaml:1`
public struct CustomerVenue: Sendable, Equatable {
    /// The venue's id.
    public var id: UUID
    /// The number by which OpenKJ knows it.
    public var openkjVenueId: Int32
    /// The venue's name in URLs, unique on the platform; it stays what it is.
    public var urlName: String
    /// What the venue is called.
    public var name: String
    /// Street and number.
    public var address: String
    /// The town or city.
    public var city: String
    /// State, province or region.
    public var state: String
    /// The postal code.
    public var postalCode: String
    /// The country.
    public var country: String
    /// In E.164 form.
    public var phoneNumber: String?
    /// The venue's own site.
    public var website: String?
    /// Where it is; null until known. Such a venue is not found by distance.
    public var location: GeoPoint?
    /// Whose days the venue's numbers are counted by, an IANA name.
    public var timeZone: String
    /// Whether song requests are taken now.
    public var acceptingRequests: Bool
    /// When it was added.
    public var createdAt: Timestamp
    /// When it was last changed.
    public var updatedAt: Timestamp
    /// When it was deleted; it can be restored for 30 days.
    public var deletedAt: Timestamp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        openkjVenueId: Int32,
        urlName: String,
        name: String,
        address: String,
        city: String,
        state: String,
        postalCode: String,
        country: String,
        phoneNumber: String?,
        website: String?,
        location: GeoPoint?,
        timeZone: String,
        acceptingRequests: Bool,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        deletedAt: Timestamp?
    ) {
        self.id = id
        self.openkjVenueId = openkjVenueId
        self.urlName = urlName
        self.name = name
        self.address = address
        self.city = city
        self.state = state
        self.postalCode = postalCode
        self.country = country
        self.phoneNumber = phoneNumber
        self.website = website
        self.location = location
        self.timeZone = timeZone
        self.acceptingRequests = acceptingRequests
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.deletedAt = deletedAt
    }
}

extension CustomerVenue {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"openkjVenueId\":")
        writer.integer(openkjVenueId)
        writer.literal(",\"urlName\":")
        writer.string(urlName)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"address\":")
        writer.string(address)
        writer.literal(",\"city\":")
        writer.string(city)
        writer.literal(",\"state\":")
        writer.string(state)
        writer.literal(",\"postalCode\":")
        writer.string(postalCode)
        writer.literal(",\"country\":")
        writer.string(country)
        writer.literal(",\"phoneNumber\":")
        if let present = phoneNumber {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"website\":")
        if let present = website {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"location\":")
        if let present = location {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"timeZone\":")
        writer.string(timeZone)
        writer.literal(",\"acceptingRequests\":")
        writer.bool(acceptingRequests)
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"updatedAt\":")
        writer.timestamp(updatedAt)
        writer.literal(",\"deletedAt\":")
        if let present = deletedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
