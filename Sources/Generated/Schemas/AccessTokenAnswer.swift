// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A new access token of the same session; the refresh token stays.
///
/// Contract: `openapi/components/schemas/AccessTokenAnswer.yaml:1`
public struct AccessTokenAnswer: Sendable, Equatable {
    /// Goes into `Authorization: Bearer …`.
    public var accessToken: String
    /// Seconds for which the access token is good.
    public var expiresIn: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(accessToken: String, expiresIn: Int32) {
        self.accessToken = accessToken
        self.expiresIn = expiresIn
    }
}

extension AccessTokenAnswer {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"accessToken\":")
        writer.string(accessToken)
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal(",\"tokenType\":")
        writer.literal("\"Bearer\"")
        writer.literal("}")
    }
}
