// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The profile that you work with now; null when there is none.
///
/// Contract: `openapi/components/schemas/ActiveContext.yaml:1`
public struct ActiveContext: Sendable, Equatable {
    /// A profile that runs venues, or one that sings.
    public var type: ContextType
    /// The profile's id.
    public var id: UUID

    /// Puts the value together; the contract's constraints are not checked here.
    public init(type: ContextType, id: UUID) {
        self.type = type
        self.id = id
    }
}

extension ActiveContext {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"type\":")
        type.encode(to: &writer)
        writer.literal(",\"id\":")
        writer.uuid(id)
        writer.literal("}")
    }
}
