// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What keys can be allowed to do.
///
/// Contract: `openapi/components/schemas/ApiKeyScopeList.yaml:1`
public struct ApiKeyScopeList: Sendable, Equatable {
    /// The scopes.
    public var scopes: [ApiKeyScope]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(scopes: [ApiKeyScope]) {
        self.scopes = scopes
    }
}

extension ApiKeyScopeList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"scopes\":")
        writer.literal("[")
        for (index, item) in scopes.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
