// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How many were taken away.
///
/// Contract: `openapi/components/schemas/DeletedCount.yaml:1`
public struct DeletedCount: Sendable, Equatable {
    /// How many there were.
    public var deletedCount: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(deletedCount: Int64) {
        self.deletedCount = deletedCount
    }
}

extension DeletedCount {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"deletedCount\":")
        writer.integer(deletedCount)
        writer.literal("}")
    }
}
