// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue as programs know it that know its OpenKJ number.
///
/// Contract: `openapi/components/schemas/ProgramVenue.yaml:1`
public struct ProgramVenue: Sendable, Equatable {
    /// Its number in OpenKJ.
    public var venueId: Int32
    /// Its name.
    public var name: String
    /// Whether it takes requests.
    public var accepting: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(venueId: Int32, name: String, accepting: Bool) {
        self.venueId = venueId
        self.name = name
        self.accepting = accepting
    }
}

extension ProgramVenue {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venue_id\":")
        writer.integer(venueId)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"accepting\":")
        writer.bool(accepting)
        writer.literal("}")
    }
}
