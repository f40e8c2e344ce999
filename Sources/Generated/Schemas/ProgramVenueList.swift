// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The account's venues.
///
/// Contract: `openapi/components/schemas/ProgramVenueList.yaml:1`
public struct ProgramVenueList: Sendable, Equatable {
    /// The venues, by name.
    public var venues: [ProgramVenue]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venues: [ProgramVenue]) {
        self.venues = venues
    }
}

extension ProgramVenueList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"status\":")
        writer.literal("\"success\"")
        writer.literal(",\"venues\":")
        writer.literal("[")
        for (index, item) in venues.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
