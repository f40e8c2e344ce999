// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A link is on its way, if the address is somebody's.
///
/// Contract: `openapi/components/schemas/MagicLinkAsked.yaml:1`
public struct MagicLinkAsked: Sendable, Equatable {
    /// What to do, for people.
    public var message: String
    /// Keep it; the link's token is good only together with it.
    public var clientSecret: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(message: String, clientSecret: String) {
        self.message = message
        self.clientSecret = clientSecret
    }
}

extension MagicLinkAsked {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"message\":")
        writer.string(message)
        writer.literal(",\"clientSecret\":")
        writer.string(clientSecret)
        writer.literal("}")
    }
}
