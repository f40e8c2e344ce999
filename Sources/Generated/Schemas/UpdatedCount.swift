// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How many were changed.
///
/// Contract: `openapi/components/schemas/UpdatedCount.yaml:1`
public struct UpdatedCount: Sendable, Equatable {
    /// Requests that were changed.
    public var updatedCount: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(updatedCount: Int32) {
        self.updatedCount = updatedCount
    }
}

extension UpdatedCount {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"updatedCount\":")
        writer.integer(updatedCount)
        writer.literal("}")
    }
}
