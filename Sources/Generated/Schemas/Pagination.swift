// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Where a page stands in its list.
///
/// Contract: `openapi/components/schemas/Pagination.yaml:1`
public struct Pagination: Sendable, Equatable {
    /// The limit that was applied.
    public var limit: Int32
    /// Whether another page follows.
    public var hasMore: Bool
    /// The `cursor` of the next page; null when there is none.
    public var nextCursor: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(limit: Int32, hasMore: Bool, nextCursor: String?) {
        self.limit = limit
        self.hasMore = hasMore
        self.nextCursor = nextCursor
    }
}

extension Pagination {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"limit\":")
        writer.integer(limit)
        writer.literal(",\"hasMore\":")
        writer.bool(hasMore)
        writer.literal(",\"nextCursor\":")
        if let present = nextCursor {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
