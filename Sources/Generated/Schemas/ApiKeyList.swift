// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of keys.
///
/// Contract: `openapi/components/schemas/ApiKeyList.yaml:1`
public struct ApiKeyList: Sendable, Equatable {
    /// The keys of this page, the newest first.
    public var apiKeys: [ApiKey]
    /// Where a page stands in its list, and how long that is.
    public var pagination: CountedPagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(apiKeys: [ApiKey], pagination: CountedPagination) {
        self.apiKeys = apiKeys
        self.pagination = pagination
    }
}

extension ApiKeyList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"apiKeys\":")
        writer.literal("[")
        for (index, item) in apiKeys.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"pagination\":")
        pagination.encode(to: &writer)
        writer.literal("}")
    }
}
