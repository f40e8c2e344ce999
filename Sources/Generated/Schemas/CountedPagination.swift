// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Where a page stands in its list, and how long that is.
///
/// Contract: `openapi/components/schemas/CountedPagination.yaml:1`
public struct CountedPagination: Sendable, Equatable {
    /// The limit that was applied.
    public var limit: Int32
    /// Whether another page follows.
    public var hasMore: Bool
    /// The `cursor` of the next page; null when there is none.
    public var nextCursor: String?
    /// How many items the list has; on the first page alone.
    public var total: Int64?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(limit: Int32, hasMore: Bool, nextCursor: String?, total: Int64? = nil) {
        self.limit = limit
        self.hasMore = hasMore
        self.nextCursor = nextCursor
        self.total = total
    }
}

extension CountedPagination {
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
        if let total {
            writer.literal(",\"total\":")
            writer.integer(total)
        }
        writer.literal("}")
    }
}
