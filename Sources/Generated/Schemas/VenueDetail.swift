// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue with what its page shows besides.
///
/// Contract: `openapi/components/schemas/VenueDetail.yaml:1`
public struct VenueDetail: Sendable, Equatable {
    /// The venue's id.
    public var id: UUID
    /// What the venue is called.
    public var name: String
    /// The venue's name in URLs, unique on the platform.
    public var urlName: String
    /// Whether song requests are taken now.
    public var acceptingRequests: Bool
    /// Street and number.
    public var address: String
    /// The town or city.
    public var city: String
    /// State, province or region.
    public var state: String
    /// The postal code, as the country writes it.
    public var postalCode: String
    /// The country.
    public var country: String
    /// In E.164 form.
    public var phoneNumber: String?
    /// The venue's own site.
    public var website: String?
    /// A place on the earth, in degrees (WGS 84).
    public var location: GeoPoint?
    /// The venue's time zone, an IANA name.
    public var timeZone: String
    /// Distance from the coordinates of the search, to two decimals; only in answers to such a
    /// search.
    public var distanceMiles: Double?
    /// When it was added.
    public var createdAt: Timestamp
    /// When it was last changed.
    public var updatedAt: Timestamp
    /// The karaoke systems whose songs the venue offers, by name.
    public var systems: [KaraokeSystem]
    /// Figures about a venue.
    public var stats: VenueStats
    /// How the venue's owner wants its pages to look; null for the platform's own look.
    public var branding: Branding?

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
        location: GeoPoint? = nil,
        timeZone: String,
        distanceMiles: Double? = nil,
        createdAt: Timestamp,
        updatedAt: Timestamp,
        systems: [KaraokeSystem],
        stats: VenueStats,
        branding: Branding?
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
        self.timeZone = timeZone
        self.distanceMiles = distanceMiles
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.systems = systems
        self.stats = stats
        self.branding = branding
    }
}

extension VenueDetail {
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
        writer.literal(",\"timeZone\":")
        writer.string(timeZone)
        if let distanceMiles {
            writer.literal(",\"distanceMiles\":")
            writer.double(distanceMiles)
        }
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"updatedAt\":")
        writer.timestamp(updatedAt)
        writer.literal(",\"systems\":")
        writer.literal("[")
        for (index, item) in systems.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"stats\":")
        stats.encode(to: &writer)
        writer.literal(",\"branding\":")
        if let present = branding {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
