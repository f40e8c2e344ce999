// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The newest requests that wait.
///
/// Contract: `openapi/components/schemas/RecentRequests.yaml:1`
public struct RecentRequests: Sendable, Equatable {
    /// The newest first.
    public var requests: [CustomerRequest]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(requests: [CustomerRequest]) {
        self.requests = requests
    }
}

extension RecentRequests {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"requests\":")
        writer.literal("[")
        for (index, item) in requests.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
