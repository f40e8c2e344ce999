// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of venues.
///
/// Contract: `openapi/components/schemas/InterfaceVenueList.yaml:1`
public struct InterfaceVenueList: Sendable, Equatable {
    /// The venues of this page, by name.
    public var venues: [InterfaceVenue]
    /// Where a page stands in its list, and how long that is.
    public var pagination: CountedPagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venues: [InterfaceVenue], pagination: CountedPagination) {
        self.venues = venues
        self.pagination = pagination
    }
}

extension InterfaceVenueList {
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
