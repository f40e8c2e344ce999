// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The next pair of tokens.
///
/// Contract: `openapi/components/schemas/RefreshedTokens.yaml:1`
public struct RefreshedTokens: Sendable, Equatable {
    /// Goes into `Authorization: Bearer …`.
    public var accessToken: String
    /// The next refresh token; the one that was sent is used up.
    public var refreshToken: String
    /// Seconds for which the access token is good.
    public var expiresIn: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(accessToken: String, refreshToken: String, expiresIn: Int32) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.expiresIn = expiresIn
    }
}

extension RefreshedTokens {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"accessToken\":")
        writer.string(accessToken)
        writer.literal(",\"refreshToken\":")
        writer.string(refreshToken)
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal(",\"tokenType\":")
        writer.literal("\"Bearer\"")
        writer.literal("}")
    }
}
