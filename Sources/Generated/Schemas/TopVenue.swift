// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The venue with the most requests; null without any.
///
/// Contract: `openapi/components/schemas/TopVenue.yaml:1`
public struct TopVenue: Sendable, Equatable {
    /// The venue.
    public var venueId: UUID
    /// Its name.
    public var venueName: String
    /// How many.
    public var requestCount: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venueId: UUID, venueName: String, requestCount: Int64) {
        self.venueId = venueId
        self.venueName = venueName
        self.requestCount = requestCount
    }
}

extension TopVenue {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venueId\":")
        writer.uuid(venueId)
        writer.literal(",\"venueName\":")
        writer.string(venueName)
        writer.literal(",\"requestCount\":")
        writer.integer(requestCount)
        writer.literal("}")
    }
}
