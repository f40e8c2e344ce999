// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What to change; what is left out stays, null removes.
///
/// Contract: `openapi/components/schemas/VenueChanges.yaml:1`
public struct VenueChanges: Sendable, Equatable {
    /// What the venue is called.
    public var name: String?
    /// Street and number.
    public var address: String?
    /// The town or city.
    public var city: String?
    /// State, province or region.
    public var state: String?
    /// The postal code, as the country writes it.
    public var postalCode: String?
    /// The country.
    public var country: String?
    /// How to call the venue.
    public var phoneNumber: Presence<String>
    /// The venue's own site.
    public var website: Presence<String>
    /// Where it is; null has it looked up anew where the installation does that.
    public var location: Presence<GeoPoint>
    /// An IANA name.
    public var timeZone: String?
    /// Whether song requests are taken now.
    public var acceptingRequests: Bool?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        name: String? = nil,
        address: String? = nil,
        city: String? = nil,
        state: String? = nil,
        postalCode: String? = nil,
        country: String? = nil,
        phoneNumber: Presence<String> = .absent,
        website: Presence<String> = .absent,
        location: Presence<GeoPoint> = .absent,
        timeZone: String? = nil,
        acceptingRequests: Bool? = nil
    ) {
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
    }
}

extension VenueChanges {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> VenueChanges? {
        guard reader.beginObject() else { return nil }
        var name: String?
        var address: String?
        var city: String?
        var state: String?
        var postalCode: String?
        var country: String?
        var phoneNumber: String?
        var website: String?
        var location: GeoPoint?
        var timeZone: String?
        var acceptingRequests: Bool?
        var seen: UInt64 = 0
        var memberCount = 0
        while reader.nextMember() {
            memberCount += 1
            if reader.keyIs("name") {
                guard reader.once(1 << 0, &seen) else { continue }
                name = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("address") {
                guard reader.once(1 << 1, &seen) else { continue }
                address = reader.string(min: 1, max: 500, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("city") {
                guard reader.once(1 << 2, &seen) else { continue }
                city = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("state") {
                guard reader.once(1 << 3, &seen) else { continue }
                state = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("postalCode") {
                guard reader.once(1 << 4, &seen) else { continue }
                postalCode = reader.string(min: 1, max: 20, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("country") {
                guard reader.once(1 << 5, &seen) else { continue }
                country = reader.string(min: 1, max: 50, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("phoneNumber") {
                guard reader.once(1 << 6, &seen) else { continue }
                phoneNumber = reader.null() ? nil : reader.string(min: 7, max: 31, pattern: Patterns.newVenuePhoneNumber)
            } else if reader.keyIs("website") {
                guard reader.once(1 << 7, &seen) else { continue }
                website = reader.null() ? nil : reader.uri(min: 8, max: 500, pattern: Patterns.newVenueWebsite)
            } else if reader.keyIs("location") {
                guard reader.once(1 << 8, &seen) else { continue }
                location = reader.null() ? nil : GeoPoint.decode(from: &reader)
            } else if reader.keyIs("timeZone") {
                guard reader.once(1 << 9, &seen) else { continue }
                timeZone = reader.string(min: 1, max: 64, pattern: Patterns.newVenueTimeZone)
            } else if reader.keyIs("acceptingRequests") {
                guard reader.once(1 << 10, &seen) else { continue }
                acceptingRequests = reader.bool()
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: .max)
        return VenueChanges(
            name: name,
            address: address,
            city: city,
            state: state,
            postalCode: postalCode,
            country: country,
            phoneNumber: seen & (1 << 6) == 0 ? .absent : phoneNumber.map(Presence.value) ?? .null,
            website: seen & (1 << 7) == 0 ? .absent : website.map(Presence.value) ?? .null,
            location: seen & (1 << 8) == 0 ? .absent : location.map(Presence.value) ?? .null,
            timeZone: timeZone,
            acceptingRequests: acceptingRequests)
    }
}
