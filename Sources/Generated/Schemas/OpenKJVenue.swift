// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue as OpenKJ knows it.
///
/// Contract: `openapi/components/schemas/OpenKJVenue.yaml:1`
public struct OpenKJVenue: Sendable, Equatable {
    /// Its number.
    public var venueId: Int32
    /// Its name.
    public var name: String
    /// Its name in URLs.
    public var urlName: String
    /// Whether it takes requests.
    public var accepting: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venueId: Int32, name: String, urlName: String, accepting: Bool) {
        self.venueId = venueId
        self.name = name
        self.urlName = urlName
        self.accepting = accepting
    }
}

extension OpenKJVenue {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venue_id\":")
        writer.integer(venueId)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"url_name\":")
        writer.string(urlName)
        writer.literal(",\"accepting\":")
        writer.bool(accepting)
        writer.literal("}")
    }
}
