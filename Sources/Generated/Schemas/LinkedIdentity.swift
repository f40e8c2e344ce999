// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// An account with another provider that signs in here.
///
/// Contract: `openapi/components/schemas/LinkedIdentity.yaml:1`
public struct LinkedIdentity: Sendable, Equatable {
    /// The provider.
    public var provider: String
    /// The address there, if it was told.
    public var email: String?
    /// Since when it does.
    public var linkedAt: Timestamp
    /// When it last did.
    public var lastUsedAt: Timestamp

    /// Puts the value together; the contract's constraints are not checked here.
    public init(provider: String, email: String?, linkedAt: Timestamp, lastUsedAt: Timestamp) {
        self.provider = provider
        self.email = email
        self.linkedAt = linkedAt
        self.lastUsedAt = lastUsedAt
    }
}

extension LinkedIdentity {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"provider\":")
        writer.string(provider)
        writer.literal(",\"email\":")
        if let present = email {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"linkedAt\":")
        writer.timestamp(linkedAt)
        writer.literal(",\"lastUsedAt\":")
        writer.timestamp(lastUsedAt)
        writer.literal("}")
    }
}
