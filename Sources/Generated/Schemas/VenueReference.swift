// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue, named.
///
/// Contract: `openapi/components/schemas/VenueReference.yaml:1`
public struct VenueReference: Sendable, Equatable {
    /// The venue's id.
    public var id: UUID
    /// What the venue is called.
    public var name: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(id: UUID, name: String) {
        self.id = id
        self.name = name
    }
}

extension VenueReference {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal("}")
    }
}
