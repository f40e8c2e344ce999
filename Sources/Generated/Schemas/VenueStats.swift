// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Figures about a venue.
///
/// Contract: `openapi/components/schemas/VenueStats.yaml:1`
public struct VenueStats: Sendable, Equatable {
    /// How many songs the songbook has.
    public var totalSongs: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(totalSongs: Int64) {
        self.totalSongs = totalSongs
    }
}

extension VenueStats {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"totalSongs\":")
        writer.integer(totalSongs)
        writer.literal("}")
    }
}
