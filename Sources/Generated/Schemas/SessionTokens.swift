// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Signed in.
///
/// Contract: `openapi/components/schemas/SessionTokens.yaml:1`
public struct SessionTokens: Sendable, Equatable {
    /// Goes into `Authorization: Bearer …`.
    public var accessToken: String
    /// Gets the next pair of tokens, once. Keep it secret.
    public var refreshToken: String
    /// Seconds for which the access token is good.
    public var expiresIn: Int32
    /// Who is signed in.
    public var user: UserSummary

    /// Puts the value together; the contract's constraints are not checked here.
    public init(accessToken: String, refreshToken: String, expiresIn: Int32, user: UserSummary) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.expiresIn = expiresIn
        self.user = user
    }
}

extension SessionTokens {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"kind\":")
        writer.literal("\"tokens\"")
        writer.literal(",\"accessToken\":")
        writer.string(accessToken)
        writer.literal(",\"refreshToken\":")
        writer.string(refreshToken)
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal(",\"tokenType\":")
        writer.literal("\"Bearer\"")
        writer.literal(",\"user\":")
        user.encode(to: &writer)
        writer.literal("}")
    }
}
