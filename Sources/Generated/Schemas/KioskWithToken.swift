// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A kiosk with the token of its device, which is shown this once.
///
/// Contract: `openapi/components/schemas/KioskWithToken.yaml:1`
public struct KioskWithToken: Sendable, Equatable {
    /// The kiosk's id.
    public var id: UUID
    /// What it is called.
    public var name: String
    /// When it was registered.
    public var createdAt: Timestamp
    /// What the device sends in `X-Device-Token`.
    public var deviceToken: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(id: UUID, name: String, createdAt: Timestamp, deviceToken: String) {
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.deviceToken = deviceToken
    }
}

extension KioskWithToken {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"deviceToken\":")
        writer.string(deviceToken)
        writer.literal("}")
    }
}
