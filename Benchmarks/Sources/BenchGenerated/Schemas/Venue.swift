// Generated from Benchmarks/contract/bench.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A place where people sing.
///
/// Contract: `Benchmarks/contract/bench.yaml:179`
public struct Venue: Sendable, Equatable {
    /// The venue's id.
    public var id: UUID
    /// The name on the door.
    public var name: String
    /// A venue's name in addresses.
    public var urlName: String
    /// Whether singers may ask for songs now.
    public var acceptingRequests: Bool
    /// Street and number.
    public var address: String
    /// The city.
    public var city: String
    /// The state or province.
    public var state: String
    /// The postal code.
    public var postalCode: String
    /// The country.
    public var country: String
    /// The telephone number.
    public var phoneNumber: String?
    /// The venue's own site.
    public var website: String?
    /// A place on the WGS 84 ellipsoid.
    public var location: Location?
    /// When the venue was made.
    public var createdAt: Timestamp
    /// When the venue last changed.
    public var updatedAt: Timestamp

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        name: String,
        urlName: String,
        acceptingRequests: Bool,
        address: String,
        city: String,
        state: String,
        postalCode: String,
        country: String,
        phoneNumber: String? = nil,
        website: String? = nil,
        location: Location? = nil,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.name = name
        self.urlName = urlName
        self.acceptingRequests = acceptingRequests
        self.address = address
        self.city = city
        self.state = state
        self.postalCode = postalCode
        self.country = country
        self.phoneNumber = phoneNumber
        self.website = website
        self.location = location
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

extension Venue {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"urlName\":")
        writer.string(urlName)
        writer.literal(",\"acceptingRequests\":")
        writer.bool(acceptingRequests)
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
        if let phoneNumber {
            writer.literal(",\"phoneNumber\":")
            writer.string(phoneNumber)
        }
        if let website {
            writer.literal(",\"website\":")
            writer.string(website)
        }
        if let location {
            writer.literal(",\"location\":")
            location.encode(to: &writer)
        }
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"updatedAt\":")
        writer.timestamp(updatedAt)
        writer.literal("}")
    }
}
