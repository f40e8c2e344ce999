// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A karaoke system, named.
///
/// Contract: `openapi/components/schemas/KaraokeSystem.yaml:1`
public struct KaraokeSystem: Sendable, Equatable {
    /// The system's id.
    public var id: UUID
    /// What the venue calls it.
    public var name: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(id: UUID, name: String) {
        self.id = id
        self.name = name
    }
}

extension KaraokeSystem {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal("}")
    }
}
