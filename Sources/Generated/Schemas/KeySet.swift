// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A JSON Web Key Set (RFC 7517 §5).
///
/// Contract: `openapi/components/schemas/KeySet.yaml:1`
public struct KeySet: Sendable, Equatable {
    /// The key that signs now, then the others that verify.
    public var keys: [VerificationKey]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(keys: [VerificationKey]) {
        self.keys = keys
    }
}

extension KeySet {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"keys\":")
        writer.literal("[")
        for (index, item) in keys.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
