// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of venues.
///
/// Contract: `openapi/components/schemas/VenueList.yaml:1`
public struct VenueList: Sendable, Equatable {
    /// The venues of this page.
    public var venues: [Venue]
    /// Where a page stands in its list.
    public var pagination: Pagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venues: [Venue], pagination: Pagination) {
        self.venues = venues
        self.pagination = pagination
    }
}

extension VenueList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venues\":")
        writer.literal("[")
        for (index, item) in venues.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"pagination\":")
        pagination.encode(to: &writer)
        writer.literal("}")
    }
}
