// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The first factor was right; the second one is due.
///
/// Contract: `openapi/components/schemas/TwoFactorChallenge.yaml:1`
public struct TwoFactorChallenge: Sendable, Equatable {
    /// Names this sign-in when the second factor is shown.
    public var twoFactorToken: String
    /// The factors that will do.
    public var twoFactorMethods: [TwoFactorMethod]
    /// Seconds until the sign-in must begin again.
    public var expiresIn: Int32
    /// The last digits of the number that text messages go to, if they do.
    public var phoneNumber: String?
    /// What to do, for people.
    public var message: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        twoFactorToken: String,
        twoFactorMethods: [TwoFactorMethod],
        expiresIn: Int32,
        phoneNumber: String?,
        message: String
    ) {
        self.twoFactorToken = twoFactorToken
        self.twoFactorMethods = twoFactorMethods
        self.expiresIn = expiresIn
        self.phoneNumber = phoneNumber
        self.message = message
    }
}

extension TwoFactorChallenge {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"kind\":")
        writer.literal("\"two_factor\"")
        writer.literal(",\"twoFactorToken\":")
        writer.string(twoFactorToken)
        writer.literal(",\"twoFactorMethods\":")
        writer.literal("[")
        for (index, item) in twoFactorMethods.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"expiresIn\":")
        writer.integer(expiresIn)
        writer.literal(",\"phoneNumber\":")
        if let present = phoneNumber {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"message\":")
        writer.string(message)
        writer.literal("}")
    }
}
