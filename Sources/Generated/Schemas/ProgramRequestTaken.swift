// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The request is in the queue.
///
/// Contract: `openapi/components/schemas/ProgramRequestTaken.yaml:1`
public struct ProgramRequestTaken: Sendable, Equatable {
    /// Its id.
    public var requestId: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(requestId: Int64) {
        self.requestId = requestId
    }
}

extension ProgramRequestTaken {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"status\":")
        writer.literal("\"success\"")
        writer.literal(",\"request_id\":")
        writer.integer(requestId)
        writer.literal("}")
    }
}
