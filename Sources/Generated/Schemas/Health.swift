// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The server runs.
///
/// Contract: `openapi/components/schemas/Health.yaml:1`
public struct Health: Sendable, Equatable {

    /// Puts the value together; the contract's constraints are not checked here.
    public init() {
    }
}

extension Health {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"status\":")
        writer.literal("\"ok\"")
        writer.literal("}")
    }
}
