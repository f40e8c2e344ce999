// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What waits at a venue.
///
/// Contract: `openapi/components/schemas/ProgramRequestList.yaml:1`
public struct ProgramRequestList: Sendable, Equatable {
    /// The requests, the oldest first.
    public var requests: [ProgramRequest]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(requests: [ProgramRequest]) {
        self.requests = requests
    }
}

extension ProgramRequestList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"status\":")
        writer.literal("\"success\"")
        writer.literal(",\"requests\":")
        writer.literal("[")
        for (index, item) in requests.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
