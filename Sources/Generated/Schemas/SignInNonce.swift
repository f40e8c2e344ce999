// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A number used once.
///
/// Contract: `openapi/components/schemas/SignInNonce.yaml:1`
public struct SignInNonce: Sendable, Equatable {
    /// Goes into the request to the provider.
    public var nonce: String
    /// Seconds for which it is good.
    public var expiresIn: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(nonce: String, expiresIn: Int32) {
        self.nonce = nonce
        self.expiresIn = expiresIn
    }
}

extension SignInNonce {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"nonce\":")
        writer.string(nonce)
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal("}")
    }
}
