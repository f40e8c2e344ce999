// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// It is linked.
///
/// Contract: `openapi/components/schemas/LinkDone.yaml:1`
public struct LinkDone: Sendable, Equatable {
    /// An account with another provider that signs in here.
    public var identity: LinkedIdentity

    /// Puts the value together; the contract's constraints are not checked here.
    public init(identity: LinkedIdentity) {
        self.identity = identity
    }
}

extension LinkDone {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"kind\":")
        writer.literal("\"linked\"")
        writer.literal(",\"identity\":")
        identity.encode(to: &writer)
        writer.literal("}")
    }
}
