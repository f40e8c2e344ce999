// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The factor is on and all other sessions have ended. The former access token is no longer good;
/// this one shows the factor.
///
/// Contract: `openapi/components/schemas/SecondFactorOn.yaml:1`
public struct SecondFactorOn: Sendable, Equatable {
    /// What happened, for people.
    public var message: String
    /// Recovery codes, shown this once; each stands in once for a lost factor. Empty where the
    /// account has codes already.
    public var backupCodes: [String]
    /// Goes into `Authorization: Bearer …`.
    public var accessToken: String
    /// Seconds for which the access token is good.
    public var expiresIn: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(message: String, backupCodes: [String], accessToken: String, expiresIn: Int32) {
        self.message = message
        self.backupCodes = backupCodes
        self.accessToken = accessToken
        self.expiresIn = expiresIn
    }
}

extension SecondFactorOn {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"message\":")
        writer.string(message)
        writer.literal(",\"backupCodes\":")
        writer.literal("[")
        for (index, item) in backupCodes.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal(",\"accessToken\":")
        writer.string(accessToken)
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal(",\"tokenType\":")
        writer.literal("\"Bearer\"")
        writer.literal("}")
    }
}
