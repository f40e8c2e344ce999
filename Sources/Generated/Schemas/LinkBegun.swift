// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A browser has to go on.
///
/// Contract: `openapi/components/schemas/LinkBegun.yaml:1`
public struct LinkBegun: Sendable, Equatable {
    /// The address.
    public var authorizationUrl: String
    /// Seconds for which it is good.
    public var expiresIn: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(authorizationUrl: String, expiresIn: Int32) {
        self.authorizationUrl = authorizationUrl
        self.expiresIn = expiresIn
    }
}

extension LinkBegun {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"kind\":")
        writer.literal("\"redirect\"")
        writer.literal(",\"authorizationUrl\":")
        writer.string(authorizationUrl)
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal("}")
    }
}
