// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How many recovery codes there are.
///
/// Contract: `openapi/components/schemas/RecoveryCodeCount.yaml:1`
public struct RecoveryCodeCount: Sendable, Equatable {
    /// How many were issued.
    public var total: Int32
    /// How many are unused.
    public var remaining: Int32
    /// When they were issued; null where none were.
    public var generatedAt: Timestamp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(total: Int32, remaining: Int32, generatedAt: Timestamp?) {
        self.total = total
        self.remaining = remaining
        self.generatedAt = generatedAt
    }
}

extension RecoveryCodeCount {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"total\":")
        writer.integer(total)
        writer.literal(",\"remaining\":")
        writer.integer(remaining)
        writer.literal(",\"generatedAt\":")
        if let present = generatedAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
