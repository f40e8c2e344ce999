// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A device at the venue that many singers share.
///
/// Contract: `openapi/components/schemas/Kiosk.yaml:1`
public struct Kiosk: Sendable, Equatable {
    /// The kiosk's id.
    public var id: UUID
    /// What it is called.
    public var name: String
    /// When it was registered.
    public var createdAt: Timestamp

    /// Puts the value together; the contract's constraints are not checked here.
    public init(id: UUID, name: String, createdAt: Timestamp) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
    }
}

extension Kiosk {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal("}")
    }
}
