// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of requests.
///
/// Contract: `openapi/components/schemas/InterfaceRequestList.yaml:1`
public struct InterfaceRequestList: Sendable, Equatable {
    /// The requests of this page, the newest first.
    public var requests: [InterfaceRequest]
    /// Where a page stands in its list, and how long that is.
    public var pagination: CountedPagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(requests: [InterfaceRequest], pagination: CountedPagination) {
        self.requests = requests
        self.pagination = pagination
    }
}

extension InterfaceRequestList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"requests\":")
        writer.literal("[")
        for (index, item) in requests.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"pagination\":")
        pagination.encode(to: &writer)
        writer.literal("}")
    }
}
