// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of systems.
///
/// Contract: `openapi/components/schemas/CustomerSystemList.yaml:1`
public struct CustomerSystemList: Sendable, Equatable {
    /// The systems of this page.
    public var systems: [CustomerSystem]
    /// Where a page stands in its list, and how long that is.
    public var pagination: CountedPagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(systems: [CustomerSystem], pagination: CountedPagination) {
        self.systems = systems
        self.pagination = pagination
    }
}

extension CustomerSystemList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"systems\":")
        writer.literal("[")
        for (index, item) in systems.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"pagination\":")
        pagination.encode(to: &writer)
        writer.literal("}")
    }
}
