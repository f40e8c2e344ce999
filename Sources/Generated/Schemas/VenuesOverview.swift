// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The account's venues in numbers, of all time.
///
/// Contract: `openapi/components/schemas/VenuesOverview.yaml:1`
public struct VenuesOverview: Sendable, Equatable {
    /// Venues.
    public var totalVenues: Int64
    /// Venues that take requests now.
    public var venuesAcceptingRequests: Int64
    /// Requests.
    public var totalRequests: Int64
    /// Requests that wait.
    public var pendingRequests: Int64
    /// Requests that were sung, cancelled or skipped.
    public var processedRequests: Int64
    /// Songs in the catalogue.
    public var totalSongs: Int64
    /// The venue with the most requests; null without any.
    public var topPerformingVenue: TopVenue?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        totalVenues: Int64,
        venuesAcceptingRequests: Int64,
        totalRequests: Int64,
        pendingRequests: Int64,
        processedRequests: Int64,
        totalSongs: Int64,
        topPerformingVenue: TopVenue?
    ) {
        self.totalVenues = totalVenues
        self.venuesAcceptingRequests = venuesAcceptingRequests
        self.totalRequests = totalRequests
        self.pendingRequests = pendingRequests
        self.processedRequests = processedRequests
        self.totalSongs = totalSongs
        self.topPerformingVenue = topPerformingVenue
    }
}

extension VenuesOverview {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"totalVenues\":")
        writer.integer(totalVenues)
        writer.literal(",\"venuesAcceptingRequests\":")
        writer.integer(venuesAcceptingRequests)
        writer.literal(",\"totalRequests\":")
        writer.integer(totalRequests)
        writer.literal(",\"pendingRequests\":")
        writer.integer(pendingRequests)
        writer.literal(",\"processedRequests\":")
        writer.integer(processedRequests)
        writer.literal(",\"totalSongs\":")
        writer.integer(totalSongs)
        writer.literal(",\"topPerformingVenue\":")
        if let present = topPerformingVenue {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
