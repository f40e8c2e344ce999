// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How many were marked.
///
/// Contract: `openapi/components/schemas/ProcessedCount.yaml:1`
public struct ProcessedCount: Sendable, Equatable {
    /// Requests that are over now and were not before.
    public var processedCount: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(processedCount: Int32) {
        self.processedCount = processedCount
    }
}

extension ProcessedCount {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"processedCount\":")
        writer.integer(processedCount)
        writer.literal("}")
    }
}
