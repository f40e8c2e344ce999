// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of sessions.
///
/// Contract: `openapi/components/schemas/SessionList.yaml:1`
public struct SessionList: Sendable, Equatable {
    /// The sessions of this page, the latest first.
    public var sessions: [Session]
    /// Where a page stands in its list.
    public var pagination: Pagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(sessions: [Session], pagination: Pagination) {
        self.sessions = sessions
        self.pagination = pagination
    }
}

extension SessionList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"sessions\":")
        writer.literal("[")
        for (index, item) in sessions.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"pagination\":")
        pagination.encode(to: &writer)
        writer.literal("}")
    }
}
