// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A public key on the curve P-256 (RFC 7518 §6.2).
///
/// Contract: `openapi/components/schemas/VerificationKey.yaml:1`
public struct VerificationKey: Sendable, Equatable {
    /// The key's name in token headers, its thumbprint (RFC 7638).
    public var kid: String
    /// The point's first coordinate in base64url.
    public var x: String
    /// The point's second coordinate in base64url.
    public var y: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(kid: String, x: String, y: String) {
        self.kid = kid
        self.x = x
        self.y = y
    }
}

extension VerificationKey {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"kty\":")
        writer.literal("\"EC\"")
        writer.literal(",\"use\":")
        writer.literal("\"sig\"")
        writer.literal(",\"alg\":")
        writer.literal("\"ES256\"")
        writer.literal(",\"crv\":")
        writer.literal("\"P-256\"")
        writer.literal(",\"kid\":")
        writer.string(kid)
        writer.literal(",\"x\":")
        writer.string(x)
        writer.literal(",\"y\":")
        writer.string(y)
        writer.literal("}")
    }
}
