// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What an authenticator app is given. The factor is on once a code of the app is confirmed.
///
/// Contract: `openapi/components/schemas/AuthenticatorSetup.yaml:1`
public struct AuthenticatorSetup: Sendable, Equatable {
    /// The secret to type into the app, base 32 (RFC 4648).
    public var secret: String
    /// The same as a picture to scan, a PNG as a `data:` address.
    public var qrCode: String
    /// The same as an address that apps open.
    public var otpauthUri: String
    /// Seconds in which a code must be confirmed.
    public var expiresIn: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(secret: String, qrCode: String, otpauthUri: String, expiresIn: Int32) {
        self.secret = secret
        self.qrCode = qrCode
        self.otpauthUri = otpauthUri
        self.expiresIn = expiresIn
    }
}

extension AuthenticatorSetup {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"secret\":")
        writer.string(secret)
        writer.literal(",\"qrCode\":")
        writer.string(qrCode)
        writer.literal(",\"otpauthUri\":")
        writer.string(otpauthUri)
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal("}")
    }
}
