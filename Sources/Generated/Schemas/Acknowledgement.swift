// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What happened, for people.
///
/// Contract: `openapi/components/schemas/Acknowledgement.yaml:1`
public struct Acknowledgement: Sendable, Equatable {
    /// The text.
    public var message: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(message: String) {
        self.message = message
    }
}

extension Acknowledgement {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"message\":")
        writer.string(message)
        writer.literal("}")
    }
}
