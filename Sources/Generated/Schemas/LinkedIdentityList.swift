// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The accounts with other providers that sign in here.
///
/// Contract: `openapi/components/schemas/LinkedIdentityList.yaml:1`
public struct LinkedIdentityList: Sendable, Equatable {
    /// One of each provider at most, in alphabetical order.
    public var identities: [LinkedIdentity]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(identities: [LinkedIdentity]) {
        self.identities = identities
    }
}

extension LinkedIdentityList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"identities\":")
        writer.literal("[")
        for (index, item) in identities.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
