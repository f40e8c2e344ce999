// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of song requests.
///
/// Contract: `openapi/components/schemas/SongRequestList.yaml:1`
public struct SongRequestList: Sendable, Equatable {
    /// The requests of this page, the newest first.
    public var requests: [SongRequest]
    /// Where a page stands in its list.
    public var pagination: Pagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(requests: [SongRequest], pagination: Pagination) {
        self.requests = requests
        self.pagination = pagination
    }
}

extension SongRequestList {
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
