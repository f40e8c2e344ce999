// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What signing in takes beside the first factor.
///
/// Contract: `openapi/components/schemas/TwoFactorStatus.yaml:1`
public struct TwoFactorStatus: Sendable, Equatable {
    /// Whether a code of an authenticator app will do.
    public var totpEnabled: Bool
    /// Whether a code by text message will do.
    public var smsEnabled: Bool
    /// The last digits of the number that codes go to; null while they do not.
    public var smsPhoneNumber: String?
    /// Whether recovery codes were issued.
    public var backupCodesGenerated: Bool
    /// How many of them are unused.
    public var backupCodesRemaining: Int32

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        totpEnabled: Bool,
        smsEnabled: Bool,
        smsPhoneNumber: String?,
        backupCodesGenerated: Bool,
        backupCodesRemaining: Int32
    ) {
        self.totpEnabled = totpEnabled
        self.smsEnabled = smsEnabled
        self.smsPhoneNumber = smsPhoneNumber
        self.backupCodesGenerated = backupCodesGenerated
        self.backupCodesRemaining = backupCodesRemaining
    }
}

extension TwoFactorStatus {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"totpEnabled\":")
        writer.bool(totpEnabled)
        writer.literal(",\"smsEnabled\":")
        writer.bool(smsEnabled)
        writer.literal(",\"smsPhoneNumber\":")
        if let present = smsPhoneNumber {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"backupCodesGenerated\":")
        writer.bool(backupCodesGenerated)
        writer.literal(",\"backupCodesRemaining\":")
        writer.integer(backupCodesRemaining)
        writer.literal("}")
    }
}
